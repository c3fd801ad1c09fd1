// Generated from vendors/ by npm run generate. Edit the vendor's file, not this one.
import type { Vendor } from "./types/input";

/** The vendors that this build knows, by name. */
export const vendors: { readonly [name: string]: Vendor } = {
  "cockroachdb": {
    "name": "cockroachdb",
    "title": "CockroachDB Cloud",
    "providers": [
      "cockroachdb/cockroach"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A Standard or Advanced cluster on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "A Standard or Advanced cluster on AWS in the region of the VPC.",
          "Subnets in the availability zones of the cluster; the vendor gives their AZ ids."
        ],
        "values": {
          "clusterId": {
            "description": "Id of the cluster.",
            "form": "uuid",
            "example": "7f1c2d3e-0000-4000-8000-000000000001",
            "lookup": [
              {
                "console": "Overview of the cluster"
              }
            ]
          }
        },
        "endpoints": {
          "cluster": {
            "title": "The cluster in this region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "cockroach_private_endpoint_services.services_map[region].name"
            },
            {
              "console": "Networking, PrivateLink, Add Connection: service name of the region"
            }
          ],
          "example": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
        },
        "regions": "One endpoint for each region of the cluster, in that region.",
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "terraform": {
              "resource": "cockroach_private_endpoint_connection",
              "arguments": {
                "endpointId": "endpoint_id"
              },
              "note": "Creation waits until the connection is available, ten minutes at most."
            },
            "calls": [
              {
                "console": "Networking, PrivateLink, Add Connection, Next: enter {{endpointId}} and press Validate"
              }
            ]
          }
        ],
        "dns": {
          "kind": "flip"
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 26257,
              "for": "SQL"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "cockroach_private_endpoint_connection.status",
              "values": [
                "AVAILABLE"
              ],
              "failed": [
                "REJECTED"
              ]
            }
          ],
          "evidence": [
            {
              "question": "Does the console show the connection of {{endpointId}} as available?",
              "calls": [
                {
                  "console": "Networking, PrivateLink",
                  "shows": "Available"
                }
              ]
            }
          ]
        },
        "order": [
          "Read the service name of the region.",
          "Make the endpoint, its private DNS off.",
          "Register the id of the endpoint at the cluster.",
          "Switch private DNS on once AWS shows the endpoint as available."
        ],
        "limits": [
          "Each cluster needs a connection of its own, even where clusters share an endpoint.",
          "Trusted owners, which restrict the AWS accounts that may connect, are in limited access and exist for Advanced clusters."
        ],
        "pitfalls": [
          {
            "symptom": "Terraform waits ten minutes at the connection and then fails.",
            "cause": "The vendor's provider asks again at REJECTED as it does at PENDING.",
            "remedy": "Look at the connection in the console; correct the endpoint id instead of waiting."
          },
          {
            "symptom": "The cluster has no endpoint in the zone of a subnet.",
            "cause": "The zones of a cluster are AZ ids; names such as us-east-1a differ from account to account.",
            "remedy": "Choose subnets by the AZ ids in services_map."
          }
        ],
        "sources": [
          {
            "repository": "cockroachdb/docs",
            "commit": "04cc1404",
            "path": "src/current/cockroachcloud/aws-privatelink.md",
            "note": "steps 3 to 5"
          },
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "internal/provider/private_endpoint_connection_resource.go",
            "note": "what creation waits for"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "A cluster on Azure",
        "read": "2026-11-29",
        "target": "resource-id",
        "values": {
          "clusterId": {
            "description": "Id of the cluster.",
            "form": "uuid",
            "example": "7f1c2d3e-0000-4000-8000-000000000001",
            "lookup": [
              {
                "console": "Overview of the cluster"
              }
            ]
          }
        },
        "endpoints": {
          "cluster": {
            "title": "The cluster in this region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "cockroach_private_endpoint_services.services_map[region].endpoint_service_id"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "terraform": {
              "resource": "cockroach_private_endpoint_connection",
              "arguments": {
                "endpointId": "endpoint_id"
              }
            }
          }
        ],
        "dns": "unknown",
        "shadows": "unknown",
        "ports": {
          "tcp": [
            {
              "port": 26257,
              "for": "SQL"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "cockroach_private_endpoint_connection.status",
              "values": [
                "AVAILABLE"
              ],
              "failed": [
                "REJECTED"
              ]
            }
          ]
        },
        "order": [
          "Read the resource id of the service.",
          "Make the private endpoint; its connection is Pending.",
          "Register the resource id of the endpoint at the cluster."
        ],
        "pitfalls": [],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "docs/resources/private_endpoint_connection.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A cluster on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "Version 1.7.6 or newer of the vendor's Terraform provider, where Terraform registers the endpoint."
        ],
        "values": {
          "clusterId": {
            "description": "Id of the cluster.",
            "form": "uuid",
            "example": "7f1c2d3e-0000-4000-8000-000000000001",
            "lookup": [
              {
                "console": "Overview of the cluster"
              }
            ]
          }
        },
        "endpoints": {
          "cluster": {
            "title": "The cluster in this region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "cockroach_private_endpoint_services.services_map[region].endpoint_service_id"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "connectionId"
            ],
            "terraform": {
              "resource": "cockroach_private_endpoint_connection",
              "arguments": {
                "connectionId": "endpoint_id"
              }
            }
          }
        ],
        "dns": "unknown",
        "shadows": "unknown",
        "ports": {
          "tcp": [
            {
              "port": 26257,
              "for": "SQL"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "cockroach_private_endpoint_connection.status",
              "values": [
                "AVAILABLE"
              ],
              "failed": [
                "REJECTED"
              ]
            }
          ]
        },
        "order": [
          "Read the service attachment.",
          "Make the address and the forwarding rule; the connection is pending.",
          "Register the PSC connection id at the cluster."
        ],
        "pitfalls": [],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "docs/resources/private_endpoint_connection.md"
          }
        ]
      }
    }
  },
  "datadog": {
    "name": "datadog",
    "title": "Datadog",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "Intakes of the sites US1, AP1 and AP2 on AWS, one endpoint each",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "An organization on US1, AP1 or AP2; other sites have no endpoint services.",
          "VPC attributes enableDnsSupport and enableDnsHostnames."
        ],
        "values": {
          "site": {
            "description": "Site of the organization, without app.",
            "form": "host-name",
            "example": "datadoghq.com",
            "lookup": [
              {
                "console": "The host name of the web application"
              }
            ]
          }
        },
        "endpoints": {
          "logs-agent": {
            "title": "Logs of the Agent",
            "optional": true
          },
          "logs-user": {
            "title": "Logs sent over HTTP",
            "optional": true
          },
          "api": {
            "title": "API",
            "optional": true
          },
          "metrics": {
            "title": "Metrics",
            "optional": true
          },
          "containers": {
            "title": "Containers",
            "optional": true
          },
          "process": {
            "title": "Processes",
            "optional": true
          },
          "profiling": {
            "title": "Profiles",
            "optional": true
          },
          "traces": {
            "title": "Traces",
            "optional": true
          },
          "database-monitoring": {
            "title": "Database Monitoring",
            "optional": true
          },
          "remote-configuration": {
            "title": "Remote Configuration",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Connect to Datadog over AWS PrivateLink: table of service names, by site and intake"
            }
          ],
          "example": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
        },
        "regions": "From any region by a cross-region endpoint that names the region of the site; such an endpoint has no CloudWatch metrics.",
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "flip",
          "note": "Where networks are peered instead, each intake gets a private zone of its own name with an alias at its apex."
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Do the intakes' names resolve to addresses of the endpoints, and do telemetry data still arrive?",
              "calls": [
                {
                  "command": [
                    "dig",
                    "+short",
                    "api.{{site}}"
                  ],
                  "shows": "Addresses of the endpoint"
                }
              ]
            }
          ]
        },
        "order": [
          "Make one endpoint for each intake in use.",
          "Wait until they are available, up to ten minutes.",
          "Switch private DNS on, one endpoint after the other.",
          "Restart the Agents."
        ],
        "pitfalls": [
          {
            "symptom": "Logs stop arriving when private DNS is on.",
            "cause": "Agents before 6.19 and 7.19 send logs over TCP.",
            "remedy": "Update them, or set logs_config.force_use_http."
          },
          {
            "symptom": "An intake still goes over the internet.",
            "cause": "Each of the ten intakes has a service, an endpoint and a flip of its own.",
            "remedy": "Compare the endpoints of the spec with the names that the Agents use."
          },
          {
            "symptom": "A Lambda extension cannot read its API key.",
            "cause": "It reads it from Secrets Manager, which a VPC without a way out does not reach.",
            "remedy": "Make an endpoint for Secrets Manager."
          }
        ],
        "sources": [
          {
            "repository": "DataDog/documentation",
            "commit": "0147c43d",
            "path": "content/en/agent/guide/private-link.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Intakes of the site US3 on Azure, one endpoint each",
        "read": "2026-11-29",
        "target": "alias",
        "needs": [
          "An organization on US3."
        ],
        "values": {
          "site": {
            "description": "Site of the organization.",
            "form": "host-name",
            "example": "us3.datadoghq.com",
            "lookup": [
              {
                "console": "The host name of the web application"
              }
            ]
          }
        },
        "endpoints": {
          "logs-agent": {
            "title": "Logs of the Agent",
            "optional": true
          },
          "logs-user": {
            "title": "Logs sent over HTTP",
            "optional": true
          },
          "api": {
            "title": "API",
            "optional": true
          },
          "metrics": {
            "title": "Metrics",
            "optional": true
          },
          "containers": {
            "title": "Containers",
            "optional": true
          },
          "process": {
            "title": "Processes",
            "optional": true
          },
          "profiling": {
            "title": "Profiles",
            "optional": true
          },
          "traces": {
            "title": "Traces",
            "optional": true
          },
          "database-monitoring": {
            "title": "Database Monitoring",
            "optional": true
          },
          "remote-configuration": {
            "title": "Remote Configuration",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Connect to Datadog over Azure Private Link: table of published services"
            }
          ],
          "example": "api-pl-1.0962d6fc-b0c4-40f5-9f38-4e9b59ea1ba5.westus2.azure.privatelinkservice"
        },
        "admission": [
          {
            "kind": "approve",
            "identities": [
              "endpointName"
            ],
            "calls": [
              {
                "ticket": "Please approve our private endpoint {{endpointName}}."
              }
            ]
          }
        ],
        "dns": {
          "kind": "zone-names",
          "zones": [
            {
              "zone": "agent-http-intake.logs.{{site}}",
              "records": [
                {
                  "name": "agent-http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-agent"
                },
                {
                  "name": "*.agent-http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-agent"
                }
              ]
            },
            {
              "zone": "http-intake.logs.{{site}}",
              "records": [
                {
                  "name": "http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-user"
                },
                {
                  "name": "*.http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-user"
                }
              ]
            },
            {
              "zone": "api.{{site}}",
              "records": [
                {
                  "name": "api.{{site}}",
                  "target": "endpoint",
                  "endpoint": "api"
                },
                {
                  "name": "*.api.{{site}}",
                  "target": "endpoint",
                  "endpoint": "api"
                }
              ]
            },
            {
              "zone": "orchestrator.{{site}}",
              "records": [
                {
                  "name": "orchestrator.{{site}}",
                  "target": "endpoint",
                  "endpoint": "containers"
                },
                {
                  "name": "*.orchestrator.{{site}}",
                  "target": "endpoint",
                  "endpoint": "containers"
                }
              ]
            },
            {
              "zone": "process.{{site}}",
              "records": [
                {
                  "name": "process.{{site}}",
                  "target": "endpoint",
                  "endpoint": "process"
                },
                {
                  "name": "*.process.{{site}}",
                  "target": "endpoint",
                  "endpoint": "process"
                }
              ]
            },
            {
              "zone": "intake.profile.{{site}}",
              "records": [
                {
                  "name": "intake.profile.{{site}}",
                  "target": "endpoint",
                  "endpoint": "profiling"
                },
                {
                  "name": "*.intake.profile.{{site}}",
                  "target": "endpoint",
                  "endpoint": "profiling"
                }
              ]
            },
            {
              "zone": "dbm-metrics-intake.{{site}}",
              "records": [
                {
                  "name": "dbm-metrics-intake.{{site}}",
                  "target": "endpoint",
                  "endpoint": "database-monitoring"
                },
                {
                  "name": "*.dbm-metrics-intake.{{site}}",
                  "target": "endpoint",
                  "endpoint": "database-monitoring"
                }
              ]
            },
            {
              "zone": "config.{{site}}",
              "records": [
                {
                  "name": "config.{{site}}",
                  "target": "endpoint",
                  "endpoint": "remote-configuration"
                },
                {
                  "name": "*.config.{{site}}",
                  "target": "endpoint",
                  "endpoint": "remote-configuration"
                }
              ]
            },
            {
              "zone": "agent.{{site}}",
              "records": [
                {
                  "name": "agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "metrics"
                },
                {
                  "name": "*.agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "metrics"
                },
                {
                  "name": "trace.agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "traces"
                }
              ]
            }
          ],
          "note": "Both intakes of logs are behind one service. Agents put their version before agent, which the wildcard answers for."
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the endpoint {{endpointName}} show the status Approved, and are its Bytes In and Bytes Out above zero?"
            }
          ]
        },
        "order": [
          "Make one private endpoint for each intake in use; their connections are Pending.",
          "Ask Datadog's support to approve them.",
          "Make the zones and records."
        ],
        "pitfalls": [
          {
            "symptom": "Telemetry data are lost.",
            "cause": "A zone was visible before its endpoint was approved.",
            "remedy": "Make the zones last, and take them away again if an endpoint is not Approved."
          },
          {
            "symptom": "The name of an intake does not resolve.",
            "cause": "The vendor's page asks for a wildcard record alone, which does not answer for the name of the zone itself.",
            "remedy": "Add a record at the zone's own name."
          }
        ],
        "inferred": {
          "dns": "the records at the zones' own names are not on the page, which has the wildcard alone but for agent"
        },
        "sources": [
          {
            "repository": "DataDog/documentation",
            "commit": "0032972c",
            "path": "content/en/agent/guide/azure-private-link.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Intakes of the sites US5 and EU on Google Cloud, one endpoint each",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "An organization on US5 or EU."
        ],
        "values": {
          "site": {
            "description": "Site of the organization.",
            "form": "host-name",
            "example": "us5.datadoghq.com",
            "lookup": [
              {
                "console": "The host name of the web application"
              }
            ]
          }
        },
        "endpoints": {
          "logs-agent": {
            "title": "Logs of the Agent",
            "optional": true
          },
          "logs-user": {
            "title": "Logs sent over HTTP",
            "optional": true
          },
          "api": {
            "title": "API",
            "optional": true
          },
          "metrics": {
            "title": "Metrics",
            "optional": true
          },
          "containers": {
            "title": "Containers",
            "optional": true
          },
          "process": {
            "title": "Processes",
            "optional": true
          },
          "profiling": {
            "title": "Profiles",
            "optional": true
          },
          "traces": {
            "title": "Traces",
            "optional": true
          },
          "database-monitoring": {
            "title": "Database Monitoring",
            "optional": true
          },
          "remote-configuration": {
            "title": "Remote Configuration",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Connect to Datadog over Google Cloud Private Service Connect: table of published services, by site"
            }
          ],
          "example": "projects/datadog-prod-us5/regions/us-central1/serviceAttachments/nlb-api-psc"
        },
        "regions": "The forwarding rule has to be in us-central1 for US5 and in europe-west3 for EU; clients elsewhere need global access on it.",
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "zones": [
            {
              "zone": "agent-http-intake.logs.{{site}}",
              "records": [
                {
                  "name": "agent-http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-agent"
                }
              ]
            },
            {
              "zone": "http-intake.logs.{{site}}",
              "records": [
                {
                  "name": "http-intake.logs.{{site}}",
                  "target": "endpoint",
                  "endpoint": "logs-user"
                }
              ]
            },
            {
              "zone": "api.{{site}}",
              "records": [
                {
                  "name": "api.{{site}}",
                  "target": "endpoint",
                  "endpoint": "api"
                }
              ]
            },
            {
              "zone": "orchestrator.{{site}}",
              "records": [
                {
                  "name": "orchestrator.{{site}}",
                  "target": "endpoint",
                  "endpoint": "containers"
                }
              ]
            },
            {
              "zone": "process.{{site}}",
              "records": [
                {
                  "name": "process.{{site}}",
                  "target": "endpoint",
                  "endpoint": "process"
                }
              ]
            },
            {
              "zone": "intake.profile.{{site}}",
              "records": [
                {
                  "name": "intake.profile.{{site}}",
                  "target": "endpoint",
                  "endpoint": "profiling"
                }
              ]
            },
            {
              "zone": "dbm-metrics-intake.{{site}}",
              "records": [
                {
                  "name": "dbm-metrics-intake.{{site}}",
                  "target": "endpoint",
                  "endpoint": "database-monitoring"
                }
              ]
            },
            {
              "zone": "config.{{site}}",
              "records": [
                {
                  "name": "config.{{site}}",
                  "target": "endpoint",
                  "endpoint": "remote-configuration"
                }
              ]
            },
            {
              "zone": "agent.{{site}}",
              "records": [
                {
                  "name": "agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "metrics"
                },
                {
                  "name": "*.agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "metrics"
                },
                {
                  "name": "trace.agent.{{site}}",
                  "target": "endpoint",
                  "endpoint": "traces"
                }
              ]
            }
          ],
          "note": "Agents put their version before agent, which the wildcard answers for."
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Do the intakes' names resolve to the addresses of their endpoints?",
              "calls": [
                {
                  "command": [
                    "dig",
                    "+short",
                    "trace.agent.{{site}}"
                  ],
                  "shows": "The address of the endpoint for traces"
                }
              ]
            }
          ]
        },
        "order": [
          "Make one endpoint for each intake in use, in the region of the site.",
          "Look that each is accepted.",
          "Make the zones and records."
        ],
        "pitfalls": [
          {
            "symptom": "The forwarding rule is refused, or clients of another region time out.",
            "cause": "The services are in one region a site.",
            "remedy": "Make the rule in that region and switch global access on."
          }
        ],
        "sources": [
          {
            "repository": "DataDog/documentation",
            "commit": "096cf09a",
            "path": "content/en/agent/guide/gcp-private-service-connect.md"
          }
        ]
      }
    }
  },
  "mongodb-atlas": {
    "name": "mongodb-atlas",
    "title": "MongoDB Atlas",
    "providers": [
      "mongodb/mongodbatlas"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "The clusters of a project on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "The private endpoint service of the project in the region; making it takes about ten minutes."
        ],
        "values": {
          "atlasProjectId": {
            "description": "Id of the Atlas project.",
            "form": "id",
            "example": "5f0c2d3e4b5a69788796a5b4",
            "lookup": [
              {
                "console": "Settings of the project"
              }
            ]
          }
        },
        "endpoints": {
          "project": {
            "title": "The clusters of the project"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "mongodbatlas_privatelink_endpoint.endpoint_service_name"
            }
          ],
          "example": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
        },
        "regions": "From another region only where the service lists it (supported_remote_regions); the endpoint then names the region of the service.",
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "terraform": {
              "resource": "mongodbatlas_privatelink_endpoint_service",
              "arguments": {
                "endpointId": "endpoint_service_id"
              },
              "note": "Creation waits until the clusters are idle, two hours at most, and ends without error at REJECTED and FAILED, too."
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "Atlas publishes names such as pl-0-us-east-1-abc12.mongodb.net, each a public CNAME of the endpoint's regional name. Clients take the private connection string of the cluster."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 1024,
              "to": 65535,
              "for": "mongod and mongos, one port each"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "mongodbatlas_privatelink_endpoint_service.aws_connection_status",
              "values": [
                "AVAILABLE"
              ],
              "failed": [
                "REJECTED",
                "FAILED"
              ],
              "endsEarly": true
            }
          ],
          "evidence": [
            {
              "question": "Does the cluster have a private connection string for {{endpointId}}?"
            }
          ]
        },
        "order": [
          "Make the endpoint service of the project.",
          "Make the endpoint.",
          "Register the id of the endpoint.",
          "Read the private connection strings in a later run, and give them to the clients."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and nothing works.",
            "cause": "The vendor's provider counts REJECTED and FAILED as an end of its waiting.",
            "remedy": "Go by aws_connection_status, never by the apply."
          },
          {
            "symptom": "An endpoint that took long to be accepted is gone.",
            "cause": "The vendor's provider deletes what timed out, unless delete_on_create_timeout is false.",
            "remedy": "Set delete_on_create_timeout to false, or raise the timeout."
          },
          {
            "symptom": "The private connection string is empty.",
            "cause": "The cluster does not have it yet in the run that registers the endpoint.",
            "remedy": "Read it in a later run."
          },
          {
            "symptom": "Connection strings in use stop working after a second region is added.",
            "cause": "Regional mode gives other connection strings.",
            "remedy": "Plan it as a cut-over of its own."
          }
        ],
        "sources": [
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "docs/resources/privatelink_endpoint_service.md"
          },
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "docs/resources/privatelink_endpoint.md"
          },
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "internal/service/privatelinkendpointservice/resource.go",
            "note": "states at which creation ends"
          },
          {
            "page": "MongoDB Atlas documentation, Learn About Private Endpoints in Atlas",
            "date": "2026-11-29",
            "note": "ports"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "The clusters of a project on Azure",
        "read": "2026-11-29",
        "target": "resource-id",
        "needs": [
          "The private endpoint service of the project in the region."
        ],
        "values": {
          "atlasProjectId": {
            "description": "Id of the Atlas project.",
            "form": "id",
            "example": "5f0c2d3e4b5a69788796a5b4",
            "lookup": [
              {
                "console": "Settings of the project"
              }
            ]
          }
        },
        "endpoints": {
          "project": {
            "title": "The clusters of the project"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "mongodbatlas_privatelink_endpoint.private_link_service_resource_id"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId",
              "endpointAddress"
            ],
            "terraform": {
              "resource": "mongodbatlas_privatelink_endpoint_service",
              "arguments": {
                "endpointId": "endpoint_service_id",
                "endpointAddress": "private_endpoint_ip_address"
              }
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "Atlas publishes names such as pl-0-eastus2.abc12.mongodb.net, each a public A record with the private address."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 1024,
              "to": 2524,
              "for": "mongod and mongos, one port each"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "mongodbatlas_privatelink_endpoint_service.azure_status",
              "values": [
                "AVAILABLE"
              ],
              "failed": [
                "REJECTED",
                "FAILED"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the private endpoint service of the project.",
          "Make the private endpoint; its connection is Pending.",
          "Register its resource id and its private address.",
          "Give the clients the private connection string."
        ],
        "pitfalls": [
          {
            "symptom": "The private names do not resolve in the network.",
            "cause": "A resolver drops private addresses from answers of public zones, as protection against rebinding.",
            "remedy": "Exempt mongodb.net in the resolver."
          },
          {
            "symptom": "The names lead to an address that nobody has.",
            "cause": "The endpoint was replaced, and Atlas publishes the address that it was told.",
            "remedy": "Register the new endpoint with its address."
          }
        ],
        "inferred": {
          "pitfalls": "how public records with private addresses work; no source tells of either failure"
        },
        "sources": [
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "docs/resources/privatelink_endpoint_service.md"
          },
          {
            "page": "MongoDB Atlas documentation, Learn About Private Endpoints in Atlas",
            "date": "2026-11-29",
            "note": "ports"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "The clusters of a project on Google Cloud, with port mapping",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "The private endpoint service of the project in the region, made with port_mapping_enabled."
        ],
        "values": {
          "atlasProjectId": {
            "description": "Id of the Atlas project.",
            "form": "id",
            "example": "5f0c2d3e4b5a69788796a5b4",
            "lookup": [
              {
                "console": "Settings of the project"
              }
            ]
          }
        },
        "endpoints": {
          "project": {
            "title": "The clusters of the project"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "mongodbatlas_privatelink_endpoint.service_attachment_names[0]"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointName",
              "endpointAddress",
              "projectId"
            ],
            "terraform": {
              "resource": "mongodbatlas_privatelink_endpoint_service",
              "arguments": {
                "endpointName": "endpoint_service_id",
                "endpointAddress": "private_endpoint_ip_address",
                "projectId": "gcp_project_id"
              }
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "Atlas publishes the names."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 27015,
              "to": 27017,
              "for": "mongod and mongos"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "mongodbatlas_privatelink_endpoint_service.gcp_endpoint_status",
              "values": [
                "AVAILABLE"
              ]
            }
          ]
        },
        "order": [
          "Make the private endpoint service of the project with port mapping.",
          "Make the address and the forwarding rule.",
          "Register the name of the forwarding rule, its address and the project.",
          "Give the clients the private connection string."
        ],
        "limits": [
          "Without port mapping it takes fifty addresses and forwarding rules; that form stops working on 2027-04-30.",
          "Port mapping cannot be switched on in place."
        ],
        "pitfalls": [
          {
            "symptom": "Connections are refused on ports that a firewall opened.",
            "cause": "The range of ports under port mapping was not found in the vendor's texts; 27015 to 27017 are those of the page on private endpoints.",
            "remedy": "Take the ports from the private connection string."
          }
        ],
        "sources": [
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "docs/guides/gcp-privatelink-port-mapping-migration.md"
          },
          {
            "page": "MongoDB Atlas documentation, Learn About Private Endpoints in Atlas",
            "date": "2026-11-29",
            "note": "ports"
          }
        ]
      }
    },
    "offer": {
      "streams-aws": {
        "cloud": "aws",
        "title": "Amazon MSK to Atlas Stream Processing",
        "read": "2026-11-29",
        "shape": "grant",
        "offers": "Multi-VPC connectivity with SCRAM on an Amazon MSK cluster, and a cluster policy.",
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "terraform": "mongodbatlas_stream_account_details.aws_account_id",
              "shows": "The account; the principal is its root"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ],
          "note": "What the cluster policy admits needs no acceptance."
        },
        "request": [
          {
            "terraform": "mongodbatlas_stream_privatelink_endpoint.arn"
          }
        ],
        "handOver": [
          "serviceId"
        ],
        "returns": [
          "The id of the endpoint and its state."
        ],
        "endpointId": {
          "terraform": "mongodbatlas_stream_privatelink_endpoint.interface_endpoint_id"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Does the state of the endpoint in the stream processing project say that it is ready?",
              "calls": [
                {
                  "terraform": "mongodbatlas_stream_privatelink_endpoint.state"
                }
              ]
            }
          ]
        },
        "order": [
          "Switch multi-VPC connectivity on.",
          "Set the cluster policy.",
          "Make the endpoint in Atlas."
        ],
        "limits": [
          "Self-managed Kafka behind an endpoint service cannot be offered; on AWS the kinds are MSK, Confluent, S3 and Lambda, on Azure Event Hubs, Confluent and Blob Storage, on Google Cloud Confluent and Pub/Sub."
        ],
        "pitfalls": [],
        "inferred": {
          "principals": "that the account of the data source is the one to admit; its example does not say whose it is"
        },
        "sources": [
          {
            "repository": "mongodb/terraform-provider-mongodbatlas",
            "commit": "468253db",
            "path": "docs/resources/stream_privatelink_endpoint.md"
          }
        ]
      }
    }
  }
};
