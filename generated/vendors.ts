// Generated from vendors/ by npm run generate. Edit the vendor's file, not this one.
import type { Vendor } from "./types/input";

/** The vendors that this build knows, by name. */
export const vendors: { readonly [name: string]: Vendor } = {
  "aiven": {
    "name": "aiven",
    "title": "Aiven",
    "providers": [
      "aiven/aiven"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A service in a project VPC on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "A service in a project VPC."
        ],
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "aiven_aws_privatelink.aws_service_name"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "principalArn"
            ],
            "terraform": {
              "resource": "aiven_aws_privatelink",
              "arguments": {
                "principalArn": "principals"
              },
              "note": "After the endpoint is available, privatelink_access of each component is set to true in the user configuration of the service."
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "The access route privatelink of the service has host names and ports of its own."
        },
        "shadows": "no",
        "ports": "unknown",
        "ready": {
          "state": [
            {
              "attribute": "aiven_aws_privatelink.state",
              "values": [
                "active"
              ]
            }
          ],
          "evidence": [
            {
              "question": "Does the service list the connection of {{endpointId}}? It does so only once AWS shows the endpoint as available."
            }
          ]
        },
        "order": [
          "Make the private link of the service and admit the principals.",
          "Make the endpoint.",
          "Set privatelink_access for each component.",
          "Give the clients the host names and ports of the access route."
        ],
        "limits": [
          "The port of each component is shown with the access route; Kafka has a port a broker between 10000 and 31000."
        ],
        "pitfalls": [
          {
            "symptom": "Endpoints of VPCs that nobody thought of can connect.",
            "cause": "An admitted role may make an endpoint in any VPC.",
            "remedy": "Admit narrow roles."
          },
          {
            "symptom": "Terraform wants to make the private link again.",
            "cause": "A service that is powered off loses it from the state.",
            "remedy": "Power the service on before planning."
          },
          {
            "symptom": "Connections fail right after the access is enabled.",
            "cause": "The targets of the load balancer need two heartbeats.",
            "remedy": "Wait and try again."
          },
          {
            "symptom": "With BYOC the endpoint does not show.",
            "remedy": "Run avn service privatelink aws refresh."
          }
        ],
        "sources": [
          {
            "repository": "aiven/aiven-docs",
            "commit": "02d1dae5",
            "path": "docs/platform/howto/use-aws-privatelinks.md"
          },
          {
            "repository": "aiven/terraform-provider-aiven",
            "commit": "de2e6b0d",
            "path": "docs/resources/aws_privatelink.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "A service on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "needs": [
          "Static addresses of the service (aiven_static_ip and static_ips)."
        ],
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "aiven_azure_privatelink.azure_service_alias"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "subscriptionId"
            ],
            "terraform": {
              "resource": "aiven_azure_privatelink",
              "arguments": {
                "subscriptionId": "user_subscription_ids"
              }
            }
          },
          {
            "kind": "register",
            "identities": [
              "endpointAddress"
            ],
            "terraform": {
              "resource": "aiven_azure_privatelink_connection_approval",
              "arguments": {
                "endpointAddress": "endpoint_ip_address"
              },
              "note": "It takes no id of an endpoint."
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "The vendor registers a name for the address."
        },
        "shadows": "no",
        "ports": "unknown",
        "ready": {
          "state": [
            {
              "attribute": "aiven_azure_privatelink_connection_approval.state",
              "values": [
                "active"
              ]
            }
          ]
        },
        "order": [
          "Make the static addresses and the private link; wait until it is active.",
          "Make the private endpoint.",
          "Refresh the private link, so that the vendor sees the endpoint.",
          "Approve it with its address.",
          "Set privatelink_access for each component."
        ],
        "limits": [
          "Not for BYOC.",
          "The port of each component is shown with the access route; Kafka has a port a broker between 10000 and 31000."
        ],
        "pitfalls": [
          {
            "symptom": "The vendor does not see the endpoint.",
            "cause": "Azure gives it no notice.",
            "remedy": "Refresh the private link first."
          },
          {
            "symptom": "The wrong endpoint is approved.",
            "cause": "The approval names no endpoint, so that it cannot tell two pending ones apart.",
            "remedy": "Make one endpoint at a time."
          }
        ],
        "inferred": {
          "pitfalls": "that two pending endpoints cannot be told apart is concluded from the arguments of the resource"
        },
        "sources": [
          {
            "repository": "aiven/aiven-docs",
            "commit": "0f3af603",
            "path": "docs/platform/howto/use-azure-privatelink.md"
          },
          {
            "repository": "aiven/terraform-provider-aiven",
            "commit": "de2e6b0d",
            "path": "docs/resources/azure_privatelink_connection_approval.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A service on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "aiven_gcp_privatelink.google_service_attachment"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "connectionId",
              "endpointAddress"
            ],
            "terraform": {
              "resource": "aiven_gcp_privatelink_connection_approval",
              "arguments": {
                "connectionId": "psc_connection_id",
                "endpointAddress": "user_ip_address"
              }
            }
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "The vendor registers names for the address."
        },
        "shadows": "no",
        "ports": "unknown",
        "ready": {
          "state": [
            {
              "attribute": "aiven_gcp_privatelink_connection_approval.state",
              "values": [
                "active"
              ]
            }
          ]
        },
        "order": [
          "Make the private link; wait until it is active.",
          "Make the address and the forwarding rule; the connection is pending.",
          "Refresh the private link.",
          "Approve the connection with its address.",
          "Set privatelink_access for each component."
        ],
        "limits": [
          "One endpoint a service.",
          "The network 172.24.0.0/16 is reserved.",
          "PostgreSQL only on request.",
          "Not for BYOC.",
          "The port of each component is shown with the access route; Kafka has a port a broker between 10000 and 31000."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "aiven/aiven-docs",
            "commit": "0ae68f32",
            "path": "docs/platform/howto/use-google-private-service-connect.md"
          }
        ]
      }
    }
  },
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
                "terraform": "cockroach_cluster.id"
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
                "terraform": "cockroach_cluster.id"
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
                "terraform": "cockroach_cluster.id"
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
  "confluent": {
    "name": "confluent",
    "title": "Confluent Cloud",
    "providers": [
      "confluentinc/confluent"
    ],
    "reach": {
      "dedicated-aws": {
        "cloud": "aws",
        "title": "Dedicated clusters of a network on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "A Confluent network with private connections (PRIVATELINK), in zones given by their AZ ids."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the network.",
            "form": "host-name",
            "example": "abc123.us-east-1.aws.confluent.cloud",
            "lookup": [
              {
                "terraform": "confluent_network.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "network": {
            "title": "The clusters of the network"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_network.aws[0].private_link_endpoint_service"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "accountId"
            ],
            "terraform": {
              "resource": "confluent_private_link_access",
              "arguments": {
                "accountId": "aws.account"
              },
              "note": "Creation waits until the access is provisioned."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                },
                {
                  "name": "*.{{zone}}.{{dnsDomain}}",
                  "target": "zone"
                }
              ]
            }
          ]
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, console"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the access provisioned?"
            }
          ]
        },
        "order": [
          "Make the network.",
          "Give access to the AWS account.",
          "Make the endpoint, its private DNS off.",
          "Make the zone and its records.",
          "Make API keys and topics from inside of the network."
        ],
        "pitfalls": [
          {
            "symptom": "Clients of one zone reach brokers over another, or not at all.",
            "cause": "The names of brokers hold AZ ids, and each needs the endpoint's name of that zone.",
            "remedy": "Make one record a zone with the AZ id in its name; with a single subnet the wildcard is enough."
          },
          {
            "symptom": "Terraform cannot make topics.",
            "cause": "Topics go through the REST endpoint of the cluster, which is private.",
            "remedy": "Run Terraform inside of the network, or set disable_wait_for_ready on the API key and make topics elsewhere."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "examples/configurations/dedicated-privatelink-aws-kafka-rbac/main.tf"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_private_link_access.md"
          }
        ]
      },
      "dedicated-azure": {
        "cloud": "azure",
        "title": "Dedicated clusters of a network on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "perZone": true,
        "needs": [
          "A Confluent network with private connections (PRIVATELINK)."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the network.",
            "form": "host-name",
            "example": "abc123.eastus2.azure.confluent.cloud",
            "lookup": [
              {
                "terraform": "confluent_network.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "network": {
            "title": "The clusters of the network"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_network.azure[0].private_link_service_aliases"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "subscriptionId"
            ],
            "terraform": {
              "resource": "confluent_private_link_access",
              "arguments": {
                "subscriptionId": "azure.subscription"
              },
              "note": "Creation waits until the access is provisioned."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint",
                  "ttl": 60
                },
                {
                  "name": "*.az{{zone}}.{{dnsDomain}}",
                  "target": "zone",
                  "ttl": 60
                }
              ]
            }
          ]
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, console"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the access provisioned?"
            }
          ]
        },
        "order": [
          "Make the network.",
          "Give access to the Azure subscription.",
          "Make one private endpoint for each zone of the network.",
          "Make the zone and its records.",
          "Make API keys and topics from inside of the network."
        ],
        "pitfalls": [
          {
            "symptom": "Some brokers of a multi-zone cluster are not reached.",
            "cause": "Each of the three zones has an alias of its own.",
            "remedy": "Make an endpoint and a zonal record for each."
          },
          {
            "symptom": "Terraform cannot make topics.",
            "cause": "Topics go through the REST endpoint of the cluster, which is private.",
            "remedy": "Run Terraform inside of the network, or set disable_wait_for_ready on the API key and make topics elsewhere."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "examples/configurations/dedicated-privatelink-azure-kafka-rbac/main.tf"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_private_link_access.md"
          }
        ]
      },
      "dedicated-gcp": {
        "cloud": "gcp",
        "title": "Dedicated clusters of a network on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "perZone": true,
        "needs": [
          "A Confluent network with private connections (PRIVATELINK)."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the network.",
            "form": "host-name",
            "example": "abc123.us-central1.gcp.confluent.cloud",
            "lookup": [
              {
                "terraform": "confluent_network.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "network": {
            "title": "The clusters of the network"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_network.gcp[0].private_service_connect_service_attachments"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "projectId"
            ],
            "terraform": {
              "resource": "confluent_private_link_access",
              "arguments": {
                "projectId": "gcp.project"
              },
              "note": "Creation waits until the access is provisioned."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                },
                {
                  "name": "*.{{zone}}.{{dnsDomain}}",
                  "target": "zone"
                }
              ]
            }
          ]
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, console"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the access provisioned?"
            }
          ]
        },
        "order": [
          "Make the network.",
          "Give access to the Google Cloud project.",
          "Make one endpoint for each zone of the network, and let clients out to ports 80, 443 and 9092.",
          "Make the zone and its records.",
          "Make API keys and topics from inside of the network."
        ],
        "pitfalls": [
          {
            "symptom": "Some brokers are not reached.",
            "cause": "Each zone has a service attachment of its own.",
            "remedy": "Make an endpoint and a zonal record for each."
          },
          {
            "symptom": "Terraform cannot make topics.",
            "cause": "Topics go through the REST endpoint of the cluster, which is private.",
            "remedy": "Run Terraform inside of the network, or set disable_wait_for_ready on the API key and make topics elsewhere."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "examples/configurations/dedicated-private-service-connect-gcp-kafka-rbac/main.tf"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_private_link_access.md"
          }
        ]
      },
      "serverless-aws": {
        "cloud": "aws",
        "title": "Enterprise and Freight clusters, Schema Registry and Flink on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "An ingress gateway in the environment and region."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the access point; it is known only once the endpoint is registered.",
            "form": "host-name",
            "example": "ap123abc.us-east-1.aws.accesspoint.confluent.cloud",
            "stage": "dns",
            "lookup": [
              {
                "terraform": "confluent_access_point.aws_ingress_private_link_endpoint.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "gateway": {
            "title": "What the gateway leads to"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_gateway.aws_ingress_private_link_gateway[0].vpc_endpoint_service_name"
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
              "resource": "confluent_access_point",
              "arguments": {
                "endpointId": "aws_ingress_private_link_endpoint.vpc_endpoint_id"
              },
              "note": "All of its arguments replace it. The older pair is confluent_private_link_attachment and its connection."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, Flink"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Make the gateway.",
          "Make the endpoint, its private DNS off.",
          "Register it as an access point.",
          "Make the zone of the access point's domain with its wildcard."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and nothing works.",
            "cause": "The vendor's provider ends its waiting at PENDING_ACCEPT and CREATED, too.",
            "remedy": "Look that the phase is READY."
          },
          {
            "symptom": "The zone is wanted before its name is known.",
            "cause": "The domain belongs to the access point, which needs the endpoint.",
            "remedy": "Leave dnsDomain out until the stage that needs it."
          },
          {
            "symptom": "Clients use names below glb that do not resolve.",
            "cause": "The names below accesspoint.glb.confluent.cloud are in another zone.",
            "remedy": "Map the wildcard of the region in a zone of its own; there is one for the cloud and region."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "internal/provider/utils_wait.go",
            "note": "states at which waiting ends"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_access_point.md"
          },
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "0ee64cd6",
            "path": "knowledgebase/confluent-cloud-private-connectivity-for-clickpipes.mdx"
          }
        ]
      },
      "serverless-azure": {
        "cloud": "azure",
        "title": "Enterprise clusters on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "needs": [
          "An ingress gateway in the environment and region."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the access point; it is known only once the endpoint is registered.",
            "form": "host-name",
            "example": "ap123abc.eastus2.azure.accesspoint.confluent.cloud",
            "stage": "dns",
            "lookup": [
              {
                "terraform": "confluent_access_point.azure_ingress_private_link_endpoint.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "gateway": {
            "title": "What the gateway leads to"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_gateway.azure_ingress_private_link_gateway[0].private_link_service_alias"
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
              "resource": "confluent_access_point",
              "arguments": {
                "endpointId": "azure_ingress_private_link_endpoint.private_endpoint_resource_id"
              },
              "note": "Version 2.72.0 or newer. DISCONNECTED and ERROR fail the apply."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, Flink"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Make the gateway.",
          "Make the endpoint; its connection is Pending.",
          "Register it as an access point.",
          "Make the zone of the access point's domain with its wildcard."
        ],
        "pitfalls": [
          {
            "symptom": "The access point stays PROVISIONING and Terraform gives up.",
            "cause": "Azure is slow; the default timeouts were raised in version 2.76.0.",
            "remedy": "Use 2.76.0 or newer, or raise the timeout."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "examples/configurations/enterprise-ingress-azure/main.tf"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "CHANGELOG.md",
            "note": "2.72.0 and 2.76.0"
          }
        ]
      },
      "serverless-gcp": {
        "cloud": "gcp",
        "title": "Enterprise clusters on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "An ingress gateway in the environment and region."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the access point; it is known only once the endpoint is registered.",
            "form": "host-name",
            "example": "ap123abc.us-central1.gcp.accesspoint.confluent.cloud",
            "stage": "dns",
            "lookup": [
              {
                "terraform": "confluent_access_point.gcp_ingress_private_service_connect_endpoint.dns_domain"
              }
            ]
          }
        },
        "endpoints": {
          "gateway": {
            "title": "What the gateway leads to"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "confluent_gateway.gcp_ingress_private_service_connect_gateway[0].private_service_connect_service_attachment"
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
              "resource": "confluent_access_point",
              "arguments": {
                "connectionId": "gcp_ingress_private_service_connect_endpoint.private_service_connect_connection_id"
              },
              "note": "The id is a text."
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "REST, Schema Registry, Flink"
            },
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 80,
              "for": "redirects to HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Make the gateway.",
          "Make the endpoint.",
          "Register it as an access point.",
          "Make the zone of the access point's domain with its wildcard."
        ],
        "pitfalls": [
          {
            "symptom": "The access point is that of another connection, or none.",
            "cause": "The PSC connection id is longer than what numbers keep exactly.",
            "remedy": "Give it in quotes."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_access_point.md"
          }
        ]
      }
    },
    "offer": {
      "connectors-aws": {
        "cloud": "aws",
        "title": "Databases and Kafka to fully managed connectors on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An internal network load balancer, cross-zone on, and an endpoint service whose listener has the port of the database; for Kafka one of each a broker.",
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "terraform": "confluent_gateway.aws_egress_private_link_gateway[0].principal_arn"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ]
        },
        "request": [
          {
            "terraform": "confluent_access_point.aws_egress_private_link_endpoint.vpc_endpoint_service_name"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "asks": [
          "The domain of the DNS record; it has to be the host of the connector."
        ],
        "returns": [
          "Id and DNS name of the endpoint."
        ],
        "endpointId": {
          "terraform": "confluent_access_point.aws_egress_private_link_endpoint[0].vpc_endpoint_id"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Make the gateway and read its principal.",
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Make the access point.",
          "Accept its connection.",
          "Make the DNS record, then the connector."
        ],
        "limits": [
          "One egress gateway a region and environment, as seen with customers."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and the connector cannot connect.",
            "cause": "The vendor's provider ends its waiting at PENDING_ACCEPT and CREATED, too.",
            "remedy": "Accept the connection, then look that the access point is READY."
          },
          {
            "symptom": "The endpoint service cannot be deleted.",
            "cause": "The vendor's endpoint is still connected.",
            "remedy": "Delete the access point, reject the connection, then delete the service."
          },
          {
            "symptom": "Making the access point right after the gateway fails.",
            "remedy": "Wait two minutes after the gateway, as customers do."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_gateway.md"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_access_point.md"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "internal/provider/utils_wait.go"
          }
        ]
      },
      "connectors-azure": {
        "cloud": "azure",
        "title": "Databases to fully managed connectors on Azure",
        "read": "2026-11-29",
        "shape": "private-link-service",
        "offers": "A load balancer and a private link service; a PaaS resource can be named instead.",
        "principals": {
          "when": "tenant",
          "identity": "subscriptionId",
          "lookup": [
            {
              "terraform": "confluent_gateway.azure_egress_private_link_gateway[0].subscription"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ]
        },
        "request": [
          {
            "terraform": "confluent_access_point.azure_egress_private_link_endpoint.private_link_service_resource_id"
          }
        ],
        "handOver": [
          "resourceId"
        ],
        "asks": [
          "The domain of the DNS record; it has to be the host of the connector."
        ],
        "returns": [
          "Resource id and address of the endpoint, and the domains of a PaaS resource."
        ],
        "endpointId": {
          "terraform": "confluent_access_point.azure_egress_private_link_endpoint[0].private_endpoint_resource_id"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Make the gateway and read its subscription.",
          "Make the private link service.",
          "Make the access point, with the name of the sub-resource for a PaaS resource.",
          "Approve its connection.",
          "Make the DNS record."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and the connector cannot connect.",
            "cause": "The vendor's provider ends its waiting at PENDING_ACCEPT, too.",
            "remedy": "Approve the connection, then look that the access point is READY."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_gateway.md"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/resources/confluent_access_point.md"
          }
        ]
      },
      "connectors-gcp": {
        "cloud": "gcp",
        "title": "Databases to connectors of Dedicated clusters on Google Cloud",
        "read": "2026-11-29",
        "shape": "service-attachment",
        "offers": "A service attachment.",
        "principals": {
          "when": "tenant",
          "identity": "projectId",
          "lookup": [
            {
              "ticket": "From which Google Cloud project does the gateway of our network connect?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ]
        },
        "request": [
          {
            "terraform": "confluent_access_point.gcp_egress_private_service_connect_endpoint"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "asks": [
          "The domain of the DNS record; it has to be the host of the connector."
        ],
        "returns": [
          "Address, connection id and name of the endpoint."
        ],
        "endpointId": {
          "terraform": "confluent_access_point.gcp_egress_private_service_connect_endpoint[0].private_service_connect_endpoint_connection_id"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the phase of the access point READY?"
            }
          ]
        },
        "order": [
          "Read the gateway of the network.",
          "Make the service attachment.",
          "Make the access point.",
          "Accept its connection.",
          "Make the DNS record."
        ],
        "limits": [
          "Dedicated clusters only."
        ],
        "pitfalls": [
          {
            "symptom": "The project to admit is not found.",
            "cause": "Whether the data source of the gateway tells it was not found out.",
            "remedy": "Ask the vendor's support, or accept the connection when it shows."
          }
        ],
        "sources": [
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "CHANGELOG.md"
          },
          {
            "repository": "confluentinc/terraform-provider-confluent",
            "commit": "e58ae689",
            "path": "docs/data-sources/confluent_gateway.md"
          }
        ]
      }
    }
  },
  "databricks": {
    "name": "databricks",
    "title": "Databricks",
    "providers": [
      "databricks/databricks"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A workspace on AWS, by its front end and by secure cluster connectivity",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "A workspace that is made with private access settings; they are attached when it is created.",
          "Subnets for the endpoints whose security group admits and lets out the ports below."
        ],
        "endpoints": {
          "workspace": {
            "title": "Web application and REST API"
          },
          "relay": {
            "title": "Relay of secure cluster connectivity"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "The vendor's table of endpoint services by region; two a region"
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
              "resource": "databricks_mws_vpc_endpoint",
              "arguments": {
                "endpointId": "aws_vpc_endpoint_id"
              },
              "note": "At the account. Creation waits for available, fifteen minutes at most, and fails at rejected. databricks_mws_networks and databricks_mws_private_access_settings then name the vendor's own id."
            }
          }
        ],
        "dns": {
          "kind": "flip"
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 6666,
              "for": "relay of secure cluster connectivity"
            },
            {
              "port": 2443,
              "for": "the compliance security profile",
              "optional": true
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "databricks_mws_vpc_endpoint.state",
              "values": [
                "available"
              ],
              "failed": [
                "rejected"
              ]
            }
          ]
        },
        "close": {
          "title": "Switch public access off in the private access settings",
          "calls": [
            {
              "terraform": "databricks_mws_private_access_settings.public_access_enabled"
            }
          ],
          "effect": "Whoever has no front-end endpoint is locked out."
        },
        "order": [
          "Make both endpoints, their private DNS off.",
          "Register them at the account.",
          "Make the network and the private access settings that name them.",
          "Make the workspace.",
          "Switch private DNS on."
        ],
        "pitfalls": [
          {
            "symptom": "Private DNS is on before the endpoint is let in.",
            "cause": "The vendor's guide switches it on at creation.",
            "remedy": "Leave it off until the state is available."
          },
          {
            "symptom": "The private access settings refuse an endpoint.",
            "cause": "allowed_vpc_endpoint_ids wants the vendor's own id, not that of AWS.",
            "remedy": "Give databricks_mws_vpc_endpoint.vpc_endpoint_id."
          },
          {
            "symptom": "People cannot sign in any more.",
            "cause": "Public access was switched off without a front-end endpoint.",
            "remedy": "Make the workspace endpoint first."
          },
          {
            "symptom": "An existing registration cannot be taken into Terraform.",
            "cause": "The resource has no import.",
            "remedy": "Register anew."
          }
        ],
        "inferred": {
          "pitfalls": "that public access off locks people out is concluded from what the setting does"
        },
        "sources": [
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/aws-private-link-workspace.md"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/resources/mws_vpc_endpoint.md"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "mws/resource_mws_vpc_endpoint.go",
            "note": "what creation waits for"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "A workspace on Azure",
        "read": "2026-11-29",
        "target": "resource-id",
        "manualConnection": false,
        "needs": [
          "A workspace with network injection; the vendor recommends one workspace a region for web authentication alone."
        ],
        "endpoints": {
          "workspace": {
            "title": "Web application and REST API",
            "subresource": "databricks_ui_api"
          },
          "authentication": {
            "title": "Sign-in of browsers",
            "subresource": "browser_authentication",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "azurerm_databricks_workspace.id"
            }
          ]
        },
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "zones": [
            {
              "zone": "privatelink.azuredatabricks.net",
              "records": [
                {
                  "name": "{{workspaceUrl}}",
                  "target": "endpoint",
                  "endpoint": "workspace"
                }
              ]
            }
          ],
          "note": "A DNS zone group of the endpoint can write the records, those of sign-in too."
        },
        "values": {
          "workspaceUrl": {
            "description": "Private name of the workspace.",
            "form": "host-name",
            "example": "adb-1234567890123456.7.privatelink.azuredatabricks.net"
          }
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
              "question": "Is the connection of {{endpointName}} Approved?"
            }
          ]
        },
        "order": [
          "Make the workspace.",
          "Make the private endpoints; they are approved at once.",
          "Make the zone and the records, or a zone group."
        ],
        "pitfalls": [
          {
            "symptom": "Browsers cannot sign in, although the API works.",
            "cause": "Sign-in goes through browser_authentication, which one workspace a region answers for.",
            "remedy": "Make that endpoint at a workspace that is kept for it."
          },
          {
            "symptom": "Terraform refuses private_endpoint_network_policies_enabled.",
            "cause": "The vendor's guide is written for version 3 of azurerm.",
            "remedy": "Use private_endpoint_network_policies."
          }
        ],
        "inferred": {
          "ports": "that the web application and the API are HTTPS",
          "dns": "the name of the record; the guide has the zone group write it"
        },
        "sources": [
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/azure-private-link-workspace-simplified.md"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/azure-private-link-workspace-standard.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A workspace on Google Cloud, by its front end and by secure cluster connectivity",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "An OIDC token that Google issued, for the vendor's provider.",
          "The permissions compute.forwardingRules.get and compute.forwardingRules.list for the vendor."
        ],
        "endpoints": {
          "workspace": {
            "title": "Web application and REST API"
          },
          "relay": {
            "title": "Relay of secure cluster connectivity"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "The vendor's table of service attachments by region; two a region"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "projectId",
              "endpointName",
              "region"
            ],
            "terraform": {
              "resource": "databricks_mws_vpc_endpoint",
              "arguments": {
                "projectId": "gcp_vpc_endpoint_info.project_id",
                "endpointName": "gcp_vpc_endpoint_info.psc_endpoint_name",
                "region": "gcp_vpc_endpoint_info.endpoint_region"
              },
              "note": "Creation does not wait on Google Cloud."
            }
          }
        ],
        "dns": "unknown",
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 6666,
              "for": "relay of secure cluster connectivity"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Are both endpoints accepted?"
            }
          ]
        },
        "order": [
          "Make both endpoints.",
          "Register them at the account.",
          "Make the network and the private access settings.",
          "Make the workspace.",
          "Make the private zone and its records."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and the endpoint is not accepted.",
            "cause": "The vendor's provider waits on AWS alone.",
            "remedy": "Look at the status of the PSC connection."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/gcp-private-service-connect-workspace.md"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/resources/mws_vpc_endpoint.md"
          }
        ]
      }
    },
    "offer": {
      "serverless-aws": {
        "cloud": "aws",
        "title": "Databases, Kafka and Git to serverless compute on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An internal network load balancer, cross-zone on, with a listener a database, for Kafka a listener a broker on a port of its own, for Git 443 and 22; and an endpoint service.",
        "needs": [
          "A network connectivity configuration (NCC) in the region of the workspaces."
        ],
        "principals": {
          "when": "region",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::565502421330:role/private-connectivity-role-{{region}}",
              "seen": "published"
            },
            {
              "principal": "arn:aws-us-gov:iam::347038500609:role/private-connectivity-role-us-gov-west-1",
              "for": "GovCloud civilian",
              "seen": "published"
            },
            {
              "principal": "arn:aws-us-gov:iam::347034940029:role/private-connectivity-role-us-gov-west-1",
              "for": "GovCloud DoD",
              "seen": "published"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "deadline": "A rule that nobody approves in 14 days is EXPIRED."
        },
        "request": [
          {
            "terraform": "databricks_mws_ncc_private_endpoint_rule.endpoint_service"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "returns": [
          "Id of the rule",
          "its connection state and the id of the endpoint."
        ],
        "endpointId": {
          "terraform": "databricks_mws_ncc_private_endpoint_rule.vpc_endpoint_id"
        },
        "crossRegion": "unknown",
        "regions": "The vendor's texts contradict each other; one has the own region only, one asks for two zones across regions.",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "state": [
            {
              "attribute": "databricks_mws_ncc_private_endpoint_rule.connection_state",
              "values": [
                "ESTABLISHED"
              ],
              "failed": [
                "REJECTED",
                "EXPIRED"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the load balancer and the endpoint service, and admit the principal of the region.",
          "Make the NCC and the rule, which is PENDING.",
          "Accept the connection; the rule becomes ESTABLISHED.",
          "Bind the workspaces to the NCC."
        ],
        "limits": [
          "One NCC a workspace, as seen with customers.",
          "Public preview on AWS."
        ],
        "pitfalls": [
          {
            "symptom": "The apply succeeded and the rule is PENDING.",
            "cause": "Creation does not wait, or counts PENDING as success.",
            "remedy": "Go by connection_state."
          },
          {
            "symptom": "Kafka bootstraps and the brokers cannot be reached.",
            "cause": "Clients connect to what the brokers advertise.",
            "remedy": "Advertise the private name with the port of the broker's own listener."
          },
          {
            "symptom": "A rule is refused although the principal is admitted.",
            "cause": "A customer reports that the exact ARN is looked for and that a star does not do.",
            "remedy": "Admit the exact role."
          },
          {
            "symptom": "The endpoint service cannot be deleted after its rule.",
            "cause": "The vendor's endpoint stays for up to seven days.",
            "remedy": "Reject the connection first."
          },
          {
            "symptom": "Terraform cannot plan rules made with for_each.",
            "cause": "The name of the service is not known yet.",
            "remedy": "Use keys of your own."
          }
        ],
        "sources": [
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "aws/customizations/serverless_privatelink/rds.md"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "aws/customizations/serverless_privatelink/kafka.md"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "aws/customizations/serverless_privatelink/git/main.tf"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/resources/mws_ncc_private_endpoint_rule.md"
          }
        ]
      },
      "serverless-azure": {
        "cloud": "azure",
        "title": "Databases to serverless compute on Azure",
        "read": "2026-11-29",
        "shape": "private-link-service",
        "offers": "A Standard load balancer and a private link service.",
        "needs": [
          "A network connectivity configuration (NCC) in the region of the workspaces."
        ],
        "principals": {
          "when": "none",
          "identity": "none"
        },
        "acceptance": {
          "modes": [
            "manual"
          ],
          "deadline": "A rule that nobody approves in 14 days is EXPIRED."
        },
        "request": [
          {
            "terraform": "databricks_mws_ncc_private_endpoint_rule.resource_id"
          }
        ],
        "handOver": [
          "resourceId",
          "hostNames"
        ],
        "returns": [
          "Name of the endpoint and its connection state."
        ],
        "endpointId": {
          "terraform": "databricks_mws_ncc_private_endpoint_rule.endpoint_name"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "state": [
            {
              "attribute": "databricks_mws_ncc_private_endpoint_rule.connection_state",
              "values": [
                "ESTABLISHED"
              ],
              "failed": [
                "REJECTED",
                "EXPIRED"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the load balancer and the private link service.",
          "Make the NCC and the rule, which is PENDING.",
          "Approve the connection; the rule becomes ESTABLISHED.",
          "Bind the workspaces to the NCC."
        ],
        "pitfalls": [
          {
            "symptom": "Terraform has no resource that approves the connection.",
            "cause": "azurerm has none.",
            "remedy": "Approve by hand, or find the connection by the end of its name, endpoint_name, and set its status with azapi_update_resource."
          },
          {
            "symptom": "group_id is refused.",
            "cause": "It excludes domain_names.",
            "remedy": "Leave it out for a private link service."
          }
        ],
        "sources": [
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/resources/mws_ncc_private_endpoint_rule.md"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "azure/tf/modules/self-approving-pe/main.tf"
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
  "elastic": {
    "name": "elastic",
    "title": "Elastic Cloud",
    "providers": [
      "elastic/ec"
    ],
    "reach": {
      "hosted-aws": {
        "cloud": "aws",
        "title": "Hosted deployments of a region on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "values": {
          "dnsDomain": {
            "description": "Private domain of the region.",
            "form": "host-name",
            "example": "vpce.us-east-1.aws.elastic-cloud.com",
            "lookup": [
              {
                "terraform": "ec_aws_privatelink_endpoint.domain_name"
              }
            ]
          }
        },
        "endpoints": {
          "region": {
            "title": "The deployments of the region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "ec_aws_privatelink_endpoint.vpc_service_name"
            }
          ]
        },
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 9243,
              "for": "HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does a deployment answer at its private name?"
            }
          ]
        },
        "close": {
          "title": "Associate a filter for the endpoint with the deployment",
          "calls": [
            {
              "terraform": "ec_deployment_traffic_filter.rule",
              "shows": "Type vpce, source {{endpointId}}"
            }
          ],
          "effect": "Everything that matches no filter is refused with 403."
        },
        "order": [
          "Make the endpoint.",
          "Make the zone and its wildcard.",
          "Test a private name.",
          "Make a filter and associate it, where the public path is to be shut."
        ],
        "pitfalls": [
          {
            "symptom": "Clients get 403.",
            "cause": "An associated filter refuses everything that matches none.",
            "remedy": "Add filters for the other paths, or take the association away."
          },
          {
            "symptom": "Terraform plans the same change of filters again and again.",
            "cause": "traffic_filter of ec_deployment and ec_deployment_traffic_filter_association exclude each other.",
            "remedy": "Use one of the two."
          },
          {
            "symptom": "Nodes are loaded unevenly.",
            "cause": "The endpoint is not in each zone of the service.",
            "remedy": "Have a subnet in each."
          },
          {
            "symptom": "Kibana does not open from the console.",
            "cause": "Single sign-on does not work at private names.",
            "remedy": "Sign in at Kibana itself."
          }
        ],
        "sources": [
          {
            "repository": "elastic/docs-content",
            "commit": "064966b5",
            "path": "deploy-manage/security/private-connectivity-aws.md"
          },
          {
            "repository": "elastic/terraform-provider-ec",
            "commit": "df6aeea5",
            "path": "docs/data-sources/aws_privatelink_endpoint.md"
          }
        ]
      },
      "serverless-aws": {
        "cloud": "aws",
        "title": "Serverless projects of a region on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "values": {
          "dnsDomain": {
            "description": "Private domain of the region.",
            "form": "host-name",
            "example": "private.us-east-1.aws.elastic.cloud",
            "lookup": [
              {
                "page": "Private connectivity with AWS PrivateLink: table of regions"
              }
            ]
          }
        },
        "endpoints": {
          "region": {
            "title": "The projects of the region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Private connectivity with AWS PrivateLink: table of regions; other services than those of Hosted deployments"
            }
          ]
        },
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
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
              "question": "Does a project answer at its private name?"
            }
          ]
        },
        "close": {
          "title": "Set a filter for the endpoint on the project",
          "calls": [
            {
              "terraform": "ec_serverless_traffic_filter.rule"
            }
          ],
          "effect": "Everything that matches no filter is refused with 403."
        },
        "order": [
          "Make the endpoint.",
          "Make the zone and its wildcard.",
          "Test a private name.",
          "Make a filter, where the public path is to be shut."
        ],
        "pitfalls": [
          {
            "symptom": "The private name of a project does not answer.",
            "cause": "Hosted and Serverless have other services and other zones in one region.",
            "remedy": "Take both from the row for Serverless."
          }
        ],
        "sources": [
          {
            "repository": "elastic/docs-content",
            "commit": "064966b5",
            "path": "deploy-manage/security/private-connectivity-aws.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Hosted deployments of a region on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "values": {
          "dnsDomain": {
            "description": "Private domain of the region.",
            "form": "host-name",
            "example": "privatelink.eastus2.azure.elastic-cloud.com",
            "lookup": [
              {
                "terraform": "ec_azure_privatelink_endpoint.domain_name"
              }
            ]
          }
        },
        "endpoints": {
          "region": {
            "title": "The deployments of the region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "ec_azure_privatelink_endpoint.service_alias"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointName",
              "endpointGuid"
            ],
            "terraform": {
              "resource": "ec_deployment_traffic_filter",
              "arguments": {
                "endpointName": "rule.azure_endpoint_name",
                "endpointGuid": "rule.azure_endpoint_guid"
              },
              "note": "Making the filter approves the connection; associating it with a deployment filters."
            },
            "calls": [
              {
                "command": [
                  "az",
                  "network",
                  "private-endpoint",
                  "show",
                  "--name",
                  "{{endpointName}}",
                  "--query",
                  "resourceGuid"
                ],
                "shows": "The GUID, which azurerm does not export"
              }
            ]
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 9243,
              "for": "HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the connection of {{endpointName}} Approved?"
            }
          ]
        },
        "close": {
          "title": "Associate the filter with the deployment",
          "calls": [
            {
              "terraform": "ec_deployment_traffic_filter_association.traffic_filter_id"
            }
          ],
          "effect": "Everything that matches no filter is refused with 403."
        },
        "order": [
          "Make the private endpoint; its connection waits for approval.",
          "Make the zone and its wildcard.",
          "Make the filter with name and GUID of the endpoint; the connection becomes Approved.",
          "Associate the filter, where the public path is to be shut."
        ],
        "pitfalls": [
          {
            "symptom": "No route to host.",
            "cause": "The connection is not approved.",
            "remedy": "Make the filter; its GUID has to be that of this endpoint."
          }
        ],
        "sources": [
          {
            "repository": "elastic/docs-content",
            "commit": "0de4954b",
            "path": "deploy-manage/security/private-connectivity-azure.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Hosted deployments of a region on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "values": {
          "dnsDomain": {
            "description": "Private domain of the region.",
            "form": "host-name",
            "example": "psc.us-east4.gcp.elastic-cloud.com",
            "lookup": [
              {
                "terraform": "ec_gcp_private_service_connect_endpoint.domain_name"
              }
            ]
          }
        },
        "endpoints": {
          "region": {
            "title": "The deployments of the region"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "ec_gcp_private_service_connect_endpoint.service_attachment_uri"
            }
          ]
        },
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 9243,
              "for": "HTTPS",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does a deployment answer at its private name?"
            }
          ]
        },
        "close": {
          "title": "Associate a filter for the connection with the deployment",
          "calls": [
            {
              "terraform": "ec_deployment_traffic_filter.rule",
              "shows": "Type gcp_private_service_connect_endpoint, source {{connectionId}}"
            }
          ],
          "effect": "Everything that matches no filter is refused with 403."
        },
        "order": [
          "Make the address and the forwarding rule.",
          "Make the zone and its wildcard.",
          "Make a filter and associate it, where the public path is to be shut."
        ],
        "pitfalls": [
          {
            "symptom": "The names do not resolve.",
            "cause": "Older regions have another suffix, gcp.cloud.es.io.",
            "remedy": "Never build the domain from the region; take it from the data source or the page."
          }
        ],
        "sources": [
          {
            "repository": "elastic/docs-content",
            "commit": "0de4954b",
            "path": "deploy-manage/security/private-connectivity-gcp.md"
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
                "terraform": "mongodbatlas_project.id"
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
                "terraform": "mongodbatlas_project.id"
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
                "terraform": "mongodbatlas_project.id"
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
  },
  "redpanda": {
    "name": "redpanda",
    "title": "Redpanda Cloud",
    "providers": [
      "redpanda-data/redpanda"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A Dedicated or BYOC cluster on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "VPC attributes enableDnsSupport and enableDnsHostnames.",
          "PrivateLink is switched on at the cluster, which takes about fifteen minutes.",
          "No VPC peering of the same VPC with the cluster."
        ],
        "endpoints": {
          "cluster": {
            "title": "The cluster"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "redpanda_cluster.aws_private_link.status.service_name"
            }
          ]
        },
        "regions": "Cluster and VPC are in one region.",
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "principalArn"
            ],
            "terraform": {
              "resource": "redpanda_cluster",
              "arguments": {
                "principalArn": "aws_private_link.allowed_principals"
              }
            },
            "takes": "About fifteen minutes"
          }
        ],
        "dns": {
          "kind": "flip"
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "Console and data plane"
            },
            {
              "port": 30292,
              "for": "Kafka seed"
            },
            {
              "port": 30081,
              "for": "Schema Registry"
            },
            {
              "port": 30282,
              "for": "HTTP proxy"
            },
            {
              "port": 32092,
              "to": 32141,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32192,
              "to": 32241,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32292,
              "to": 32341,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35082,
              "to": 35131,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35182,
              "to": 35231,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35282,
              "to": 35331,
              "for": "HTTP proxy, one a broker"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "redpanda_cluster.aws_private_link.status.service_state",
              "values": [
                "Available"
              ]
            }
          ],
          "evidence": [
            {
              "question": "Does the cluster list the connection of {{endpointId}} as available?",
              "calls": [
                {
                  "terraform": "redpanda_cluster.aws_private_link.status.vpc_endpoint_connections[].state"
                }
              ]
            }
          ]
        },
        "order": [
          "Switch PrivateLink on at the cluster and admit the principals.",
          "Wait until the state of the service is Available.",
          "Make the endpoint, its private DNS off.",
          "Switch private DNS on, and move the clients to the private ports in the same window."
        ],
        "limits": [
          "PrivateLink and VPC peering exclude each other in one VPC."
        ],
        "pitfalls": [
          {
            "symptom": "Everything on the public ports breaks when PrivateLink is switched on.",
            "cause": "The vendor changes the private DNS of the cluster at that moment.",
            "remedy": "Plan it as a cut-over."
          },
          {
            "symptom": "Clients time out after the DNS step.",
            "cause": "The private ports differ from the public ones.",
            "remedy": "Move the clients to the private ports in the same window."
          },
          {
            "symptom": "Clients time out during maintenance.",
            "cause": "Three ranges of broker ports alternate.",
            "remedy": "Open all three."
          },
          {
            "symptom": "Clients outside of the VPC get private addresses.",
            "cause": "The names answer with them everywhere.",
            "remedy": "Give those clients a way into the VPC, or keep them on another cluster."
          },
          {
            "symptom": "Idle connections are reset.",
            "cause": "The load balancer drops them after 350 seconds.",
            "remedy": "Set connections.max.idle.ms below that."
          }
        ],
        "inferred": {
          "ports": "the ends of the ranges are those of the recipe for Google Cloud"
        },
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "02e659a9",
            "path": "modules/networking/pages/aws-privatelink.adoc"
          },
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9ca8cb2a",
            "path": "modules/networking/partials/dns_resolution.adoc"
          },
          {
            "repository": "redpanda-data/terraform-provider-redpanda",
            "commit": "ad3c2838",
            "path": "docs/resources/cluster.md"
          }
        ]
      },
      "serverless-aws": {
        "cloud": "aws",
        "title": "A Serverless cluster on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "A private link of the Serverless region and a cluster that uses it."
        ],
        "endpoints": {
          "cluster": {
            "title": "The cluster"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "redpanda_serverless_private_link.status.aws.vpc_endpoint_service_name"
            }
          ]
        },
        "regions": "Cluster and VPC are in one region; the subnets are in the zones of status.aws.availability_zones.",
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "principalArn"
            ],
            "terraform": {
              "resource": "redpanda_serverless_private_link",
              "arguments": {
                "principalArn": "aws_config.allowed_principals"
              },
              "note": "redpanda_serverless_cluster then names it in private_link_id."
            }
          }
        ],
        "dns": {
          "kind": "flip",
          "note": "Private names are of the form cluster.any.region.aw.priv.prd.cloud.redpanda.com."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 9092,
              "for": "Kafka"
            },
            {
              "port": 8081,
              "for": "Schema Registry"
            },
            {
              "port": 443,
              "for": "HTTPS"
            }
          ]
        },
        "ready": {
          "state": [
            {
              "attribute": "redpanda_serverless_private_link.state",
              "values": [
                "STATE_READY"
              ]
            }
          ]
        },
        "order": [
          "Make the private link and admit the principals.",
          "Make the cluster with it.",
          "Make the endpoint, its private DNS off.",
          "Switch private DNS on, then give the clients the private names."
        ],
        "pitfalls": [
          {
            "symptom": "Terraform cannot destroy the private link.",
            "cause": "allow_deletion is false unless it is set.",
            "remedy": "Set it to true and apply before destroying."
          },
          {
            "symptom": "Another VPC cannot resolve the names.",
            "cause": "A Resolver rule points at the resolver of the VPC (base plus two), which answers only within it.",
            "remedy": "Point the rule at the addresses of an inbound endpoint."
          }
        ],
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "00c93e4a",
            "path": "modules/networking/pages/serverless/aws/privatelink-api.adoc"
          },
          {
            "repository": "redpanda-data/terraform-provider-redpanda",
            "commit": "ad3c2838",
            "path": "docs/resources/serverless_private_link.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "A Dedicated or BYOC cluster on Azure",
        "read": "2026-11-29",
        "target": "resource-id",
        "needs": [
          "Private Link is switched on at the cluster."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the cluster's names.",
            "form": "host-name",
            "example": "abc123.fmc.cloud.redpanda.com",
            "lookup": [
              {
                "terraform": "redpanda_cluster.azure_private_link.status.dns_a_record"
              }
            ]
          }
        },
        "endpoints": {
          "cluster": {
            "title": "The cluster"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "redpanda_cluster.azure_private_link.status.service_id"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "subscriptionId"
            ],
            "terraform": {
              "resource": "redpanda_cluster",
              "arguments": {
                "subscriptionId": "azure_private_link.allowed_subscriptions"
              }
            }
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "Console and data plane"
            },
            {
              "port": 30292,
              "for": "Kafka seed"
            },
            {
              "port": 30081,
              "for": "Schema Registry"
            },
            {
              "port": 30282,
              "for": "HTTP proxy"
            },
            {
              "port": 32092,
              "to": 32141,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32192,
              "to": 32241,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32292,
              "to": 32341,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35082,
              "to": 35131,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35182,
              "to": 35231,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35282,
              "to": 35331,
              "for": "HTTP proxy, one a broker"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the cluster list the connection of the endpoint as approved?",
              "calls": [
                {
                  "terraform": "redpanda_cluster.azure_private_link.status.private_endpoint_connections[].status"
                }
              ]
            }
          ]
        },
        "order": [
          "Switch Private Link on at the cluster and admit the subscriptions.",
          "Make the private endpoint.",
          "Make the zone, its record and the link, and move the clients to the private ports in the same window."
        ],
        "pitfalls": [
          {
            "symptom": "The names do not resolve.",
            "cause": "The commands of the vendor's page use three different names for the zone.",
            "remedy": "Take the name from dns_a_record."
          },
          {
            "symptom": "Clients time out after the DNS step.",
            "cause": "The private ports differ from the public ones.",
            "remedy": "Move the clients to the private ports in the same window."
          },
          {
            "symptom": "Clients time out during maintenance.",
            "cause": "Three ranges of broker ports alternate.",
            "remedy": "Open all three."
          }
        ],
        "inferred": {
          "ports": "the recipe for Google Cloud; the vendor's page has them as on AWS"
        },
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "00c93e4a",
            "path": "modules/networking/pages/azure-private-link.adoc"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A Dedicated or BYOC cluster on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "Private Service Connect is switched on at the cluster, which takes about fifteen minutes.",
          "For a VPC that you bring: a subnet for Private Service Connect of a /29 or larger first.",
          "Clients may go out to the ports below."
        ],
        "values": {
          "dnsDomain": {
            "description": "Domain of the cluster's names, as the cluster shows it.",
            "form": "host-name",
            "example": "abc123.fmc.cloud.redpanda.com",
            "lookup": [
              {
                "terraform": "redpanda_cluster.gcp_private_service_connect.status.dns_a_records"
              }
            ]
          }
        },
        "endpoints": {
          "cluster": {
            "title": "The cluster"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "redpanda_cluster.gcp_private_service_connect.status.service_attachment"
            }
          ]
        },
        "regions": "Global access has to be on at both ends where clients are in another region.",
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "projectId"
            ],
            "terraform": {
              "resource": "redpanda_cluster",
              "arguments": {
                "projectId": "gcp_private_service_connect.consumer_accept_list"
              }
            },
            "takes": "About fifteen minutes"
          }
        ],
        "dns": {
          "kind": "zone-wildcard",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "zones": [
            {
              "zone": "{{dnsDomain}}",
              "records": [
                {
                  "name": "*.{{dnsDomain}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "Console and data plane"
            },
            {
              "port": 30292,
              "for": "Kafka seed"
            },
            {
              "port": 30081,
              "for": "Schema Registry"
            },
            {
              "port": 30282,
              "for": "HTTP proxy"
            },
            {
              "port": 32092,
              "to": 32141,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32192,
              "to": 32241,
              "for": "Kafka, one a broker"
            },
            {
              "port": 32292,
              "to": 32341,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35082,
              "to": 35131,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35182,
              "to": 35231,
              "for": "HTTP proxy, one a broker"
            },
            {
              "port": 35282,
              "to": 35331,
              "for": "HTTP proxy, one a broker"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the cluster list the endpoint as ACCEPTED?",
              "calls": [
                {
                  "terraform": "redpanda_cluster.gcp_private_service_connect.status.connected_endpoints[].status"
                }
              ]
            }
          ]
        },
        "order": [
          "Switch Private Service Connect on at the cluster and admit the projects.",
          "Make the address, the forwarding rule and the firewall rule.",
          "Make the zone and the record last, in a planned window, and move the clients to the private ports."
        ],
        "pitfalls": [
          {
            "symptom": "Clients time out after the DNS step.",
            "cause": "The private ports differ from the public ones.",
            "remedy": "Move the clients to the private ports in the same window."
          },
          {
            "symptom": "Clients time out during maintenance.",
            "cause": "Three ranges of broker ports alternate.",
            "remedy": "Open all three."
          }
        ],
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "19ced063",
            "path": "modules/networking/partials/psc-ui.adoc"
          },
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "651651a9",
            "path": "modules/networking/partials/switch-to-psc.adoc"
          }
        ]
      }
    }
  },
  "snowflake": {
    "name": "snowflake",
    "title": "Snowflake",
    "providers": [
      "snowflakedb/snowflake"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "An account on AWS",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "example": "xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url.",
            "form": "host-name",
            "example": "ocsp.xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "example": "myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "snowsightUrl": {
            "description": "Private name of Snowsight, snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app.us-east-1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessSnowsightUrl": {
            "description": "Private name of Snowsight without its region, regionless-snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app-myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          }
        },
        "endpoints": {
          "account": {
            "title": "The account"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()",
              "shows": "privatelink-vpce-id holds the name of the service in spite of its name"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "accountId"
            ],
            "calls": [
              {
                "sql": "SELECT SYSTEM$AUTHORIZE_PRIVATELINK({{accountId}}, '<token>')"
              },
              {
                "ticket": "For an account of a third party: please authorize {{accountId}} for PrivateLink to our account."
              }
            ],
            "secret": "A federation token of that AWS account (aws sts get-federation-token), which an IAM user or root makes, never an assumed role; it lives for twelve hours"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{accountUrl}}",
            "{{ocspUrl}}"
          ],
          "zones": [
            {
              "zone": "privatelink.snowflakecomputing.com",
              "records": [
                {
                  "name": "{{accountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{ocspUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessAccountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{snowsightUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessSnowsightUrl}}",
                  "target": "endpoint"
                }
              ]
            }
          ],
          "note": "Internal stages have an endpoint of the cloud's storage service of their own."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 80,
              "for": "OCSP"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does Snowflake say that the connection is authorized?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK({{accountId}}, '<token>')",
                  "shows": "Account is authorized for PrivateLink."
                }
              ]
            },
            {
              "question": "Does SnowCD pass from inside of the network?"
            }
          ]
        },
        "close": {
          "title": "Admit nothing but the private path by a network policy",
          "calls": [
            {
              "sql": "ALTER ACCOUNT SET NETWORK_POLICY = <policy>"
            }
          ],
          "effect": "Every client that comes over the internet is refused."
        },
        "order": [
          "Authorize the AWS account.",
          "Read the configuration.",
          "Make the endpoint, its private DNS off.",
          "Make the zone and its records.",
          "Test with SnowCD.",
          "Set the network policy."
        ],
        "pitfalls": [
          {
            "symptom": "The token is refused.",
            "cause": "It comes from an assumed role.",
            "remedy": "Make it as an IAM user or as root."
          },
          {
            "symptom": "Drivers connect slowly or refuse the certificate.",
            "cause": "The OCSP name or its port 80 was forgotten.",
            "remedy": "Make the record and open the port."
          }
        ],
        "sources": [
          {
            "repository": "snowflakedb/terraform-provider-snowflake",
            "commit": "a9e86b04",
            "path": "docs/data-sources/system_get_privatelink_config.md"
          },
          {
            "page": "Snowflake documentation, AWS PrivateLink and Snowflake",
            "date": "2026-11-29"
          },
          {
            "page": "Snowflake documentation, SYSTEM$AUTHORIZE_PRIVATELINK",
            "date": "2026-11-29"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "An account on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "example": "xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url.",
            "form": "host-name",
            "example": "ocsp.xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "example": "myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "snowsightUrl": {
            "description": "Private name of Snowsight, snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app.us-east-1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessSnowsightUrl": {
            "description": "Private name of Snowsight without its region, regionless-snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app-myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          }
        },
        "endpoints": {
          "account": {
            "title": "The account"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()",
              "shows": "privatelink-pls-id holds the alias"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "calls": [
              {
                "sql": "SELECT SYSTEM$AUTHORIZE_PRIVATELINK({{endpointId}}, '<token>')"
              },
              {
                "command": [
                  "az",
                  "account",
                  "get-access-token",
                  "--subscription",
                  "{{subscriptionId}}"
                ],
                "shows": "The token, for the statement"
              }
            ],
            "secret": "An access token of the subscription, valid for a short time"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{accountUrl}}",
            "{{ocspUrl}}"
          ],
          "zones": [
            {
              "zone": "privatelink.snowflakecomputing.com",
              "records": [
                {
                  "name": "{{accountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{ocspUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessAccountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{snowsightUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessSnowsightUrl}}",
                  "target": "endpoint"
                }
              ]
            }
          ],
          "note": "Internal stages have an endpoint of the cloud's storage service of their own."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 80,
              "for": "OCSP"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does Snowflake say that the connection is authorized?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK({{endpointId}}, '<token>')",
                  "shows": "Account is authorized for PrivateLink."
                }
              ]
            },
            {
              "question": "Does SnowCD pass from inside of the network?"
            }
          ]
        },
        "close": {
          "title": "Admit nothing but the private path by a network policy",
          "calls": [
            {
              "sql": "ALTER ACCOUNT SET NETWORK_POLICY = <policy>"
            }
          ],
          "effect": "Every client that comes over the internet is refused."
        },
        "order": [
          "Read the alias of the service.",
          "Make the private endpoint; its connection is Pending.",
          "Authorize its resource id; the connection becomes Approved.",
          "Make the zone and its records.",
          "Test with SnowCD.",
          "Set the network policy."
        ],
        "pitfalls": [
          {
            "symptom": "The authorization fails although the account is right.",
            "cause": "On Azure the endpoint comes first, the reverse of AWS, and its resource id is what is authorized.",
            "remedy": "Make the endpoint, then authorize it."
          },
          {
            "symptom": "Drivers connect slowly or refuse the certificate.",
            "cause": "The OCSP name or its port 80 was forgotten.",
            "remedy": "Make the record and open the port."
          }
        ],
        "sources": [
          {
            "page": "Snowflake documentation, Azure Private Link and Snowflake",
            "date": "2026-11-29"
          },
          {
            "page": "Snowflake documentation, SYSTEM$AUTHORIZE_PRIVATELINK",
            "date": "2026-11-29"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "An account on Google Cloud",
        "read": "2026-11-29",
        "target": "service-attachment",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "example": "xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url.",
            "form": "host-name",
            "example": "ocsp.xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "example": "myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "snowsightUrl": {
            "description": "Private name of Snowsight, snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app.us-east-1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessSnowsightUrl": {
            "description": "Private name of Snowsight without its region, regionless-snowsight-privatelink-url.",
            "form": "host-name",
            "example": "app-myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          }
        },
        "endpoints": {
          "account": {
            "title": "The account"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()",
              "shows": "privatelink-gcp-service-attachment"
            }
          ]
        },
        "regions": "The endpoint is in the region of the account.",
        "limits": [
          "Ten connections a project and fifty an account."
        ],
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "projectId"
            ],
            "calls": [
              {
                "sql": "SELECT SYSTEM$AUTHORIZE_PRIVATELINK({{projectId}}, '<token>')"
              },
              {
                "command": [
                  "gcloud",
                  "auth",
                  "print-access-token"
                ],
                "shows": "The token, for the statement"
              }
            ],
            "secret": "An access token of a user of the project"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{accountUrl}}",
            "{{ocspUrl}}"
          ],
          "zones": [
            {
              "zone": "privatelink.snowflakecomputing.com",
              "records": [
                {
                  "name": "{{accountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{ocspUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessAccountUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{snowsightUrl}}",
                  "target": "endpoint"
                },
                {
                  "name": "{{regionlessSnowsightUrl}}",
                  "target": "endpoint"
                }
              ]
            }
          ],
          "note": "Internal stages have an endpoint of the cloud's storage service of their own."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 443,
              "for": "HTTPS"
            },
            {
              "port": 80,
              "for": "OCSP"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does Snowflake say that the connection is authorized?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK({{projectId}}, '<token>')",
                  "shows": "Account is authorized for PrivateLink."
                }
              ]
            },
            {
              "question": "Does SnowCD pass from inside of the network?"
            }
          ]
        },
        "close": {
          "title": "Admit nothing but the private path by a network policy",
          "calls": [
            {
              "sql": "ALTER ACCOUNT SET NETWORK_POLICY = <policy>"
            }
          ],
          "effect": "Every client that comes over the internet is refused."
        },
        "order": [
          "Authorize the project.",
          "Read the service attachment.",
          "Make the address and the forwarding rule.",
          "Make the zone and its records.",
          "Test with SnowCD.",
          "Set the network policy."
        ],
        "pitfalls": [
          {
            "symptom": "The function is refused.",
            "cause": "Older pages have the support enable the feature.",
            "remedy": "Ask the support whether the account has it."
          },
          {
            "symptom": "Drivers connect slowly or refuse the certificate.",
            "cause": "The OCSP name or its port 80 was forgotten.",
            "remedy": "Make the record and open the port."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "page": "Snowflake documentation, Google Cloud Private Service Connect and Snowflake",
            "date": "2026-11-29"
          },
          {
            "page": "Snowflake documentation, SYSTEM$AUTHORIZE_PRIVATELINK",
            "date": "2026-11-29"
          }
        ]
      }
    },
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases to Openflow, external access and stages on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An internal network load balancer, cross-zone on, with one TCP listener above 1024 a database, address targets, and an endpoint service.",
        "values": {
          "host": {
            "description": "Name by which Snowflake connects, without its port.",
            "form": "host-name",
            "example": "db.example.com"
          }
        },
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()",
              "shows": "privatelink-account-principal"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "advised": "manual"
        },
        "request": [
          {
            "sql": "SELECT SYSTEM$PROVISION_PRIVATELINK_ENDPOINT({{serviceName}}, {{host}})"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "returns": [
          "Id and status of the endpoint."
        ],
        "endpointId": {
          "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()"
        },
        "crossRegion": "yes",
        "regions": "Where the supported regions of the service hold that of the account; an older text of the vendor has the same region only.",
        "dns": "load-balancer",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the endpoint available?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()",
                  "shows": "available"
                }
              ]
            }
          ]
        },
        "order": [
          "Look that the targets are healthy.",
          "Make the endpoint service and admit the principal.",
          "Provision the endpoint as ACCOUNTADMIN.",
          "Accept it; the status becomes available within a minute.",
          "Make the network rule (PRIVATE_HOST_PORT) and the external access integration."
        ],
        "limits": [
          "Business Critical edition.",
          "Open Catalog has five endpoints an account and one a service; those that were deprovisioned count for seven days."
        ],
        "pitfalls": [
          {
            "symptom": "Making the network rule fails with VALUE_LIST is not valid.",
            "cause": "The endpoint is not available yet.",
            "remedy": "Accept it and wait, then make the rule."
          },
          {
            "symptom": "The rule does not match the connection.",
            "cause": "Host names are in lower case, and a name without a port means 443.",
            "remedy": "Write each entry as host:port in lower case; port 0 means any."
          },
          {
            "symptom": "The load balancer cannot be deleted.",
            "cause": "Snowflake's endpoint is still connected.",
            "remedy": "Deprovision it in Snowflake first."
          },
          {
            "symptom": "A target on premises is refused.",
            "cause": "Its address is neither of RFC 1918 nor of RFC 6598.",
            "remedy": "Put a TCP proxy with a private address in front of it."
          }
        ],
        "sources": [
          {
            "repository": "Snowflake-Labs/coco-skills",
            "commit": "0ebff4e7",
            "path": "skills/openflow-spcs-privatelink/SKILL.md"
          },
          {
            "page": "Snowflake documentation, SYSTEM$PROVISION_PRIVATELINK_ENDPOINT",
            "date": "2026-11-29"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Databases to external access on Azure",
        "read": "2026-11-29",
        "shape": "private-link-service",
        "offers": "A Standard load balancer with a probe on the port of the database, or a destination address, and a private link service.",
        "values": {
          "host": {
            "description": "Name by which Snowflake connects, without its port.",
            "form": "host-name",
            "example": "db.example.com"
          }
        },
        "principals": {
          "when": "none",
          "identity": "none"
        },
        "acceptance": {
          "modes": [
            "manual"
          ]
        },
        "request": [
          {
            "sql": "SELECT SYSTEM$PROVISION_PRIVATELINK_ENDPOINT({{serviceName}}, {{host}})"
          }
        ],
        "handOver": [
          "resourceId",
          "hostNames"
        ],
        "returns": [
          "Id and status of the endpoint."
        ],
        "endpointId": {
          "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()"
        },
        "crossRegion": "yes",
        "regions": "Seen: an endpoint in West US 3 with a service in East US 2.",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the endpoint available?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()",
                  "shows": "available"
                }
              ]
            }
          ]
        },
        "order": [
          "Make the private link service.",
          "Provision the endpoint.",
          "Approve its connection.",
          "Make the network rule with host and port, and the integration."
        ],
        "limits": [
          "Business Critical edition.",
          "Government accounts need a service in a government subscription."
        ],
        "pitfalls": [
          {
            "symptom": "The database refuses the connection, or there is none.",
            "cause": "An entry of the network rule without a port means 443.",
            "remedy": "Write the port, such as host:1433."
          }
        ],
        "sources": [
          {
            "page": "Snowflake documentation, SYSTEM$PROVISION_PRIVATELINK_ENDPOINT",
            "date": "2026-11-29"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Databases to external access on Google Cloud",
        "read": "2026-11-29",
        "shape": "service-attachment",
        "offers": "A service attachment.",
        "values": {
          "host": {
            "description": "Name by which Snowflake connects, without its port.",
            "form": "host-name",
            "example": "db.example.com"
          }
        },
        "principals": {
          "when": "object",
          "identity": "projectId",
          "lookup": [
            {
              "console": "Connected projects of the service attachment: the new one is Snowflake's"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual"
          ]
        },
        "request": [
          {
            "sql": "SELECT SYSTEM$PROVISION_PRIVATELINK_ENDPOINT({{serviceName}}, {{host}})"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "returns": [
          "Id and status of the endpoint."
        ],
        "endpointId": {
          "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()"
        },
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the endpoint available?",
              "calls": [
                {
                  "sql": "SELECT SYSTEM$GET_PRIVATELINK_ENDPOINTS_INFO()",
                  "shows": "available"
                }
              ]
            }
          ]
        },
        "order": [
          "Make the service attachment.",
          "Provision the endpoint.",
          "Accept the newly connected project.",
          "Make the network rule and the integration."
        ],
        "limits": [
          "Business Critical edition."
        ],
        "pitfalls": [
          {
            "symptom": "The connection stays pending.",
            "cause": "The project of Snowflake is known only once it connects.",
            "remedy": "Accept the project that shows at the attachment."
          }
        ],
        "sources": [
          {
            "page": "Snowflake documentation, SYSTEM$PROVISION_PRIVATELINK_ENDPOINT",
            "date": "2026-11-29"
          }
        ]
      }
    }
  }
};
