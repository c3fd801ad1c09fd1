// Generated from vendors/ by npm run generate. Edit the vendor's file, not this one.
import type { Vendor } from "./types/input";

/** The vendors that this build knows, by name. */
export const vendors: { readonly [name: string]: Vendor } = {
  "aerospike": {
    "name": "aerospike",
    "title": "Aerospike Cloud",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A database on AWS",
        "read": "2026-11-30",
        "target": "endpoint-service",
        "endpoints": {
          "database": {
            "title": "The database"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "console": "Database, Configurations, PrivateLink: Service Name"
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
                "console": "Database, Configurations, PrivateLink: Create Consumer with {{endpointId}}"
              }
            ],
            "takes": "A few seconds"
          }
        ],
        "dns": "unknown",
        "shadows": "unknown",
        "ports": "unknown",
        "ready": {
          "evidence": [
            {
              "question": "Do the consumers of the database list {{endpointId}}?"
            }
          ]
        },
        "order": [
          "Make the endpoint; it is pendingAcceptance.",
          "Create a consumer with its id; the connection is accepted within seconds."
        ],
        "pitfalls": [],
        "sources": [
          {
            "page": "Aerospike documentation, Using Aerospike Cloud with AWS PrivateLink",
            "date": "2026-11-30"
          }
        ]
      }
    }
  },
  "airbyte": {
    "name": "airbyte",
    "title": "Airbyte Cloud",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "An internal network load balancer in private subnets without a route to an internet gateway, address targets, and an endpoint service.",
        "needs": [
          "Enterprise Flex."
        ],
        "principals": {
          "when": "support",
          "identity": "accountId",
          "lookup": [
            {
              "ticket": "Which AWS account makes the endpoint?"
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
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "engine"
        ],
        "endpointId": "none",
        "crossRegion": "yes",
        "regions": "The supported regions of the service hold us-east-1 (US) or eu-west-3 (EU).",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the connection of the endpoint service available?"
            }
          ]
        },
        "order": [
          "Contact the vendor.",
          "Make the load balancer and the endpoint service with the supported region, and admit the principal.",
          "Send the name of the service.",
          "Accept the connection."
        ],
        "limits": [
          "AWS only.",
          "For Snowflake the vendor needs what SYSTEM$GET_PRIVATELINK_CONFIG says, for its DNS."
        ],
        "pitfalls": [
          {
            "symptom": "The targets are unhealthy.",
            "cause": "A rule of the database's security group that names itself does not admit the load balancer.",
            "remedy": "Admit the networks of its subnets."
          },
          {
            "symptom": "The vendor cannot use the load balancer.",
            "cause": "It faces the internet.",
            "remedy": "Make an internal one."
          }
        ],
        "sources": [
          {
            "repository": "airbytehq/airbyte",
            "commit": "09cfb67c",
            "path": "docs/platform/operating-airbyte/privatelink.md"
          }
        ]
      }
    }
  },
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
        "read": "2026-12-01",
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
          "Not for Apache Flink, MirrorMaker 2 and Metrics.",
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
        "read": "2026-12-01",
        "target": "alias",
        "needs": [
          "A service in a project VPC.",
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
          "An early availability.",
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
        "read": "2026-12-01",
        "target": "service-attachment",
        "needs": [
          "A service in a project VPC in the region of the endpoint."
        ],
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
          "An early availability.",
          "An endpoint leads to one service.",
          "The network 172.24.0.0/16 is reserved.",
          "PostgreSQL only on request.",
          "Not for BYOC.",
          "The port of each component is shown with the access route; Kafka has a port a broker between 10000 and 31000."
        ],
        "pitfalls": [
          {
            "symptom": "The connection stays user-approved.",
            "cause": "The vendor has not seen that Google accepted it.",
            "remedy": "Refresh the private link once more."
          }
        ],
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
  "amazon-data-firehose": {
    "name": "amazon-data-firehose",
    "title": "Amazon Data Firehose",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "MySQL and PostgreSQL as sources of delivery streams",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "A network load balancer with listener 3306 before MySQL or 5432 before PostgreSQL, and an endpoint service.",
        "principals": {
          "when": "fixed",
          "identity": "servicePrincipal",
          "known": [
            {
              "principal": "firehose.amazonaws.com",
              "seen": "published"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "console": "Delivery stream with a database as its source: {{serviceName}}"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Make the endpoint service and admit the service principal.",
          "Make the delivery stream."
        ],
        "limits": [
          "Preview.",
          "The port is that of the engine."
        ],
        "pitfalls": [
          {
            "symptom": "The stream does not connect.",
            "cause": "The listener has another port than 3306 or 5432.",
            "remedy": "Give it that port."
          },
          {
            "symptom": "A check of principals refuses it.",
            "cause": "It is the name of a service, not an ARN.",
            "remedy": "Admit names of services as well."
          }
        ],
        "sources": [
          {
            "repository": "boto/botocore",
            "commit": "0e6e2404",
            "path": "botocore/data/firehose/2015-08-04",
            "note": "DatabaseSourceVPCConfiguration, DatabaseSourceConfiguration"
          }
        ]
      }
    }
  },
  "amazon-eventbridge": {
    "name": "amazon-eventbridge",
    "title": "Amazon EventBridge and Step Functions",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "A private HTTPS API by a connection",
        "read": "2026-11-29",
        "shape": "resource-configuration",
        "offers": "A resource gateway and a resource configuration before a private HTTPS API.",
        "principals": {
          "when": "none",
          "identity": "none"
        },
        "acceptance": {
          "modes": [
            "automatic"
          ],
          "note": "AWS makes the association of the resource by itself."
        },
        "request": [
          {
            "console": "Connection with private connectivity: ARN of the resource configuration"
          }
        ],
        "handOver": [
          "serviceId"
        ],
        "returns": [
          "The ARN of the resource association."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the state of the connection ACTIVE or AUTHORIZED, and not FAILED_CONNECTIVITY?",
              "calls": [
                {
                  "command": [
                    "aws",
                    "events",
                    "describe-connection",
                    "--name",
                    "<name of the connection>",
                    "--query",
                    "ConnectionState"
                  ]
                }
              ]
            }
          ]
        },
        "order": [
          "Make the resource gateway and the resource configuration.",
          "Make the connection."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "boto/botocore",
            "commit": "0e6e2404",
            "path": "botocore/data/events/2015-10-07",
            "note": "ConnectivityResourceParameters, ConnectionState"
          }
        ]
      }
    }
  },
  "astronomer": {
    "name": "astronomer",
    "title": "Astro (Astronomer)",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Services on AWS to dedicated clusters",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "An endpoint service.",
        "needs": [
          "A dedicated cluster."
        ],
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::{{clusterAccountId}}:role/astronomer-remote-management",
              "seen": "published"
            }
          ],
          "lookup": [
            {
              "console": "Cluster: account id"
            }
          ]
        },
        "values": {
          "clusterAccountId": {
            "description": "AWS account of the cluster.",
            "form": "id",
            "example": "123456789012",
            "lookup": [
              {
                "console": "Cluster: account id"
              }
            ]
          }
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Please connect our cluster to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "asks": [
          "A name for an alias in Route 53, where one is wanted."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "regions": "The support is to be asked.",
        "dns": "endpoint",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Read the account of the cluster.",
          "Admit the role.",
          "Write a ticket."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "astronomer/docs",
            "commit": "0fd057ff",
            "path": "astro/connect-aws.md",
            "note": "of 2024-08-09"
          }
        ]
      }
    }
  },
  "clickhouse": {
    "name": "clickhouse",
    "title": "ClickHouse Cloud",
    "providers": [
      "ClickHouse/clickhouse"
    ],
    "reach": {
      "byoc-aws": {
        "cloud": "aws",
        "title": "Services in an AWS account of your own (BYOC)",
        "read": "2026-11-29",
        "target": "endpoint-service",
        "needs": [
          "The private load balancer and PrivateLink of the service are switched on."
        ],
        "values": {
          "serviceId": {
            "description": "Id of the service.",
            "form": "uuid",
            "example": "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11"
          }
        },
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "console": "Settings of the service; it shows some time after PrivateLink is switched on"
            }
          ]
        },
        "admission": [
          {
            "kind": "approve",
            "identities": [
              "endpointId"
            ],
            "calls": [
              {
                "command": [
                  "aws",
                  "ec2",
                  "accept-vpc-endpoint-connections",
                  "--service-id",
                  "<id of the service in the BYOC account>",
                  "--vpc-endpoint-ids",
                  "{{endpointId}}"
                ]
              }
            ]
          },
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "terraform": {
              "resource": "clickhouse_service_private_endpoints_attachment",
              "arguments": {
                "endpointId": "private_endpoint_ids"
              }
            }
          }
        ],
        "dns": {
          "kind": "flip",
          "note": "Private names have the form name.vpce.subdomain."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 8443,
              "for": "HTTPS"
            },
            {
              "port": 9440,
              "for": "native protocol"
            },
            {
              "port": 443,
              "for": "HTTPS",
              "optional": true
            },
            {
              "port": 3306,
              "for": "MySQL protocol",
              "optional": true
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the service answer at its private name?"
            }
          ]
        },
        "order": [
          "Switch the private load balancer and PrivateLink on.",
          "Make the endpoint, its private DNS off.",
          "Accept the connection in the BYOC account.",
          "Add the endpoint to the allow list.",
          "Switch private DNS on."
        ],
        "pitfalls": [
          {
            "symptom": "Private DNS cannot be switched on.",
            "cause": "The page does it at creation, before the connection is accepted, which AWS refuses.",
            "remedy": "Switch it on last."
          },
          {
            "symptom": "Clients are refused although the endpoint is accepted.",
            "cause": "Allow list and security group both decide.",
            "remedy": "Look at both."
          }
        ],
        "inferred": {
          "pitfalls": "that AWS refuses private DNS while a connection is pending"
        },
        "sources": [
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "05c5fa59",
            "path": "docs/cloud/guides/infrastructure/01_deployment_options/byoc/03_onboarding/03_network_setup/01_aws.md"
          },
          {
            "page": "ClickHouse/clickhouse-docs pull request 6452",
            "date": "2026-11-29"
          }
        ]
      },
      "byoc-gcp": {
        "cloud": "gcp",
        "title": "Services in a Google Cloud project of your own (BYOC)",
        "read": "2026-11-29",
        "target": "service-attachment",
        "values": {
          "serviceId": {
            "description": "Id of the service.",
            "form": "uuid",
            "example": "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11"
          },
          "dnsDomain": {
            "description": "Private domain of the BYOC account: its subdomain with p. before it.",
            "form": "host-name",
            "example": "p.mhp0y4dmph.us-east1.gcp.clickhouse-byoc.com"
          }
        },
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "console": "Settings of the service"
            }
          ]
        },
        "admission": [
          {
            "kind": "approve",
            "identities": [
              "connectionId"
            ],
            "calls": [
              {
                "console": "Accept the connection {{connectionId}} at the service attachment in the BYOC project"
              }
            ]
          },
          {
            "kind": "register",
            "identities": [
              "connectionId"
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
        "ports": "unknown",
        "ready": {
          "evidence": [
            {
              "question": "Does the service answer at its private name?"
            }
          ]
        },
        "order": [
          "Make the endpoint; the connection is pending.",
          "Accept it in the BYOC project.",
          "Add it to the allow list.",
          "Make the zone and its wildcard."
        ],
        "pitfalls": [],
        "inferred": {
          "dns": "that a wildcard is wanted; the thread shows the domain alone"
        },
        "sources": [
          {
            "page": "ClickHouse/clickhouse-docs pull request 6452",
            "date": "2026-11-29",
            "note": "review thread; the page was not read"
          }
        ]
      }
    },
    "offer": {
      "clickpipes-service-aws": {
        "cloud": "aws",
        "title": "Brokers and databases to ClickPipes on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer-per-target",
        "offers": "For each broker or database an address target group, an internal network load balancer, cross-zone on, whose listener has the port of the target, and an endpoint service. The topology clickpipes-endpoint-service builds it.",
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::072088201116:root",
              "seen": "published"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "deadline": "A pending connection is deleted after a day.",
          "note": "All customers share the principal, so that acceptance alone keeps the others out."
        },
        "request": [
          {
            "terraform": "clickhouse_clickpipes_reverse_private_endpoint.vpc_endpoint_service_name"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames",
          "other"
        ],
        "asks": [
          "The id of the ClickHouse service."
        ],
        "returns": [
          "Id, names and status of the reverse private endpoint."
        ],
        "endpointId": {
          "terraform": "clickhouse_clickpipes_reverse_private_endpoint.endpoint_id"
        },
        "crossRegion": "yes",
        "regions": "The supported regions of the service hold that of ClickPipes, which is not always that of the ClickHouse service.",
        "dns": "mapped",
        "privateDnsName": "possible",
        "ready": {
          "state": [
            {
              "attribute": "clickhouse_clickpipes_reverse_private_endpoint.status",
              "values": [
                "Ready"
              ],
              "failed": [
                "Failed",
                "Rejected",
                "Expired"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the load balancers and endpoint services.",
          "Make the reverse private endpoints.",
          "Accept the connections.",
          "Make the custom names, then the pipe."
        ],
        "limits": [
          "A name is unique over all reverse private endpoints of a service.",
          "One custom name in the console, several by the API."
        ],
        "pitfalls": [
          {
            "symptom": "Brokers are not reached after the bootstrap.",
            "cause": "Clients connect to advertised names and ports.",
            "remedy": "Give each listener the advertised port, and map both broker and bootstrap names."
          }
        ],
        "inferred": {
          "endpointId": "that the attribute holds the id of a VPC endpoint"
        },
        "sources": [
          {
            "page": "ClickHouse documentation, AWS PrivateLink for ClickPipes",
            "date": "2026-12-01",
            "note": "principal, regions, private DNS name"
          },
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "3bdef5d1",
            "path": "networking/aws-privatelink.md"
          },
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "a80b3e97",
            "path": "knowledgebase/aws-privatelink-vpc-endpoint-service-for-msk-cluster.mdx"
          },
          {
            "repository": "ClickHouse/terraform-provider-clickhouse",
            "commit": "c320db99",
            "path": "docs/resources"
          }
        ]
      },
      "clickpipes-resource-aws": {
        "cloud": "aws",
        "title": "A database or host to ClickPipes over VPC Lattice",
        "read": "2026-12-01",
        "shape": "resource-configuration",
        "offers": "A resource gateway, a resource configuration for a name, an address or the ARN of an RDS database, and a share in AWS RAM that allows external principals. The topology clickpipes-vpc-resource builds it.",
        "principals": {
          "when": "fixed",
          "identity": "accountId",
          "known": [
            {
              "principal": "072088201116",
              "seen": "published"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ],
          "note": "The vendor accepts the invitation of the share."
        },
        "request": [
          {
            "terraform": "clickhouse_clickpipes_reverse_private_endpoint.vpc_resource_configuration_id"
          }
        ],
        "handOver": [
          "serviceId",
          "resourceShare"
        ],
        "returns": [
          "Id and names of the reverse private endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "regions": "The region of ClickPipes, which is not always that of the ClickHouse service; the vendor lists both.",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "state": [
            {
              "attribute": "clickhouse_clickpipes_reverse_private_endpoint.status",
              "values": [
                "Ready"
              ],
              "failed": [
                "Failed"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the gateway and the configuration; wait until both are active.",
          "Make the share with both associations.",
          "Make the reverse private endpoint, then the custom names."
        ],
        "limits": [
          "One share makes one reverse private endpoint.",
          "Each takes a free /28 in a subnet.",
          "No resource configuration for a cluster that is publicly accessible."
        ],
        "pitfalls": [
          {
            "symptom": "The name of the target does not resolve.",
            "cause": "A target that is given by name is resolved publicly.",
            "remedy": "Use a public name, or a gateway that resolves in the VPC."
          }
        ],
        "sources": [
          {
            "page": "ClickHouse documentation, AWS PrivateLink for ClickPipes",
            "date": "2026-12-01",
            "note": "principal, regions"
          },
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "3bdef5d1",
            "path": "networking/aws-privatelink.md"
          },
          {
            "repository": "ClickHouse/terraform-provider-clickhouse",
            "commit": "c320db99",
            "path": "docs/resources"
          }
        ]
      },
      "clickpipes-msk-aws": {
        "cloud": "aws",
        "title": "Amazon MSK to ClickPipes by its multi-VPC connectivity",
        "read": "2026-12-01",
        "shape": "grant",
        "offers": "Multi-VPC connectivity on the cluster, and a cluster policy with CreateVpcConnection, GetBootstrapBrokers, DescribeCluster and DescribeClusterV2. The topology clickpipes-msk-multi-vpc builds it.",
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::072088201116:root",
              "seen": "published"
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
            "terraform": "clickhouse_clickpipes_reverse_private_endpoint.msk_cluster_arn"
          }
        ],
        "handOver": [
          "serviceId",
          "authentication"
        ],
        "returns": [
          "The private names."
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "regions": "The region of ClickPipes, which is not always that of the ClickHouse service; the vendor lists both.",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "state": [
            {
              "attribute": "clickhouse_clickpipes_reverse_private_endpoint.status",
              "values": [
                "Ready"
              ],
              "failed": [
                "Failed"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Switch connectivity on, which takes hours.",
          "Set the cluster policy.",
          "Make the reverse private endpoint, then the pipe."
        ],
        "limits": [
          "One a cluster and kind of authentication."
        ],
        "pitfalls": [
          {
            "symptom": "A new cluster cannot have the connectivity.",
            "cause": "It cannot be part of its creation.",
            "remedy": "Switch it on in a second step."
          },
          {
            "symptom": "Other consumers of the cluster lose access.",
            "cause": "A cluster has one policy, and it is written as a whole.",
            "remedy": "Keep all principals in it."
          }
        ],
        "sources": [
          {
            "page": "ClickHouse documentation, AWS PrivateLink for ClickPipes",
            "date": "2026-12-01",
            "note": "principal, regions"
          },
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "3bdef5d1",
            "path": "networking/aws-privatelink.md"
          },
          {
            "repository": "ClickHouse/terraform-provider-clickhouse",
            "commit": "c320db99",
            "path": "docs/resources"
          }
        ]
      },
      "clickpipes-gcp": {
        "cloud": "gcp",
        "title": "Databases and Kafka to ClickPipes on Google Cloud",
        "read": "2026-11-29",
        "shape": "service-attachment",
        "offers": "A service attachment, or that of Cloud SQL.",
        "principals": {
          "when": "object",
          "identity": "connectionId",
          "known": [
            {
              "principal": "clickpipes-production",
              "for": "an accept list by project; one by endpoint needs the numeric id of the pending endpoint",
              "seen": "published"
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
            "terraform": "clickhouse_clickpipes_reverse_private_endpoint.gcp_service_attachment"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames",
          "other"
        ],
        "asks": [
          "The id of the ClickHouse service."
        ],
        "returns": [
          "Ids of the reverse private endpoint and of its endpoint."
        ],
        "endpointId": {
          "terraform": "clickhouse_clickpipes_reverse_private_endpoint.endpoint_id"
        },
        "crossRegion": "no",
        "dns": "mapped",
        "ready": {
          "state": [
            {
              "attribute": "clickhouse_clickpipes_reverse_private_endpoint.status",
              "values": [
                "Ready"
              ],
              "failed": [
                "Failed"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the service attachment.",
          "Make the reverse private endpoint, which is pending.",
          "Accept it by its numeric id.",
          "Make the custom names; they are needed."
        ],
        "limits": [
          "One attachment a ClickHouse service."
        ],
        "pitfalls": [
          {
            "symptom": "Other consumers are disconnected.",
            "cause": "gcloud replaces the whole list with --consumer-accept-list.",
            "remedy": "Keep the whole list in Terraform."
          }
        ],
        "sources": [
          {
            "repository": "ClickHouse/clickhouse-docs",
            "commit": "fb0ba67f",
            "path": "networking/gcp-psc/index.md"
          },
          {
            "page": "ClickHouse/clickhouse-docs pull request 6409",
            "date": "2026-11-29"
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
        "read": "2026-12-01",
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
              "values": {
                "cluster_id": "{{clusterId}}"
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
          "kind": "flip",
          "note": "Clients use the internal name of the region, internal_dns of cockroach_cluster.regions."
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
          "evidence": [
            {
              "question": "Does the console show the connection of {{endpointId}} as available?",
              "registered": true,
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
          "Not for Basic clusters.",
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
        "inferred": {
          "dns": "that names in use may move; no page tells which names private DNS answers for"
        },
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
            "note": "what creation waits for; the resource has no attribute that shows a state"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "An Advanced cluster on Azure",
        "read": "2026-12-01",
        "target": "resource-id",
        "needs": [
          "An Advanced cluster; private connectivity is set up after it is made."
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
          },
          "internalDnsName": {
            "description": "Internal name of the cluster in the region.",
            "form": "host-name",
            "example": "internal-orders-abc.azure-eastus2.cockroachlabs.cloud",
            "stage": "dns",
            "lookup": [
              {
                "terraform": "cockroach_cluster.regions[].internal_dns"
              },
              {
                "console": "Networking, Private endpoint, Add a private endpoint: Internal DNS Name, after the validation"
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
              },
              "values": {
                "cluster_id": "{{clusterId}}"
              }
            },
            "calls": [
              {
                "console": "Networking, Private endpoint, Add a private endpoint, Next: enter {{endpointId}} and press Validate"
              }
            ]
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{internalDnsName}}"
          ],
          "zones": [
            {
              "zone": "{{internalDnsName}}",
              "records": [
                {
                  "name": "{{internalDnsName}}",
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
              "port": 26257,
              "for": "SQL"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the console show the connection of {{endpointId}} as available?",
              "registered": true
            }
          ]
        },
        "order": [
          "Read the resource id of the service.",
          "Make the private endpoint; its connection is Pending.",
          "Register the resource id of the endpoint at the cluster.",
          "Make the zone of the internal name, its record and the link."
        ],
        "limits": [
          "One page of the vendor still says that there is no Azure Private Link for clusters on Azure."
        ],
        "pitfalls": [
          {
            "symptom": "This resource is invalid.",
            "cause": "The resource id of the service was given.",
            "remedy": "Give that of the private endpoint."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS",
          "dns": "that clients do not use the internal name before"
        },
        "sources": [
          {
            "repository": "cockroachdb/docs",
            "commit": "79e9a5d0",
            "path": "src/current/cockroachcloud/connect-to-an-advanced-cluster.md",
            "note": "Azure Private Link"
          },
          {
            "repository": "cockroachdb/docs",
            "commit": "79e9a5d0",
            "path": "src/current/cockroachcloud/network-authorization.md",
            "note": "the page that says otherwise"
          },
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "docs/data-sources/cluster.md",
            "note": "internal_dns"
          },
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "docs/resources/private_endpoint_connection.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A Standard or Advanced cluster on Google Cloud",
        "read": "2026-12-01",
        "target": "service-attachment",
        "needs": [
          "Version 1.7.6 or newer of the vendor's Terraform provider, where Terraform registers the endpoint.",
          "The Service Directory API is on, with a namespace in each region of the cluster.",
          "Global access on the forwarding rule."
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
              },
              "values": {
                "cluster_id": "{{clusterId}}"
              }
            },
            "calls": [
              {
                "console": "Networking, Private endpoint, Add a private endpoint: enter {{connectionId}} and press Validate"
              }
            ]
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
          "evidence": [
            {
              "question": "Does the console show the connection of {{connectionId}} as available?",
              "registered": true
            }
          ]
        },
        "order": [
          "Read the service attachment.",
          "Make the address and the forwarding rule; the connection is pending.",
          "Register the PSC connection id at the cluster.",
          "Give the clients the private name; the pages name its two parts, the name of the forwarding rule and private_endpoint_dns of cockroach_cluster.regions, and not how they are put together."
        ],
        "limits": [
          "A preview for Standard clusters.",
          "Further endpoints of a network whose endpoint is registered are accepted at once; another network is registered anew."
        ],
        "pitfalls": [
          {
            "symptom": "The validation fails.",
            "cause": "The target of the forwarding rule is not the service of this cluster.",
            "remedy": "Compare it with the target service that the console shows."
          },
          {
            "symptom": "The endpoint is gone from the cluster.",
            "cause": "The forwarding rule was deleted or has another target.",
            "remedy": "Make it again and register it."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS",
          "ready": "the recipe for AWS"
        },
        "sources": [
          {
            "repository": "cockroachdb/docs",
            "commit": "79e9a5d0",
            "path": "src/current/cockroachcloud/connect-to-an-advanced-cluster.md",
            "note": "Private Service Connect"
          },
          {
            "repository": "cockroachdb/docs",
            "commit": "79e9a5d0",
            "path": "src/current/cockroachcloud/connect-to-your-cluster.md",
            "note": "Standard clusters"
          },
          {
            "repository": "cockroachdb/terraform-provider-cockroach",
            "commit": "8bed580e",
            "path": "docs/data-sources/cluster.md",
            "note": "private_endpoint_dns"
          },
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
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "The plan Enterprise, and a network that the customer manages; a workspace in one of the vendor's cannot be moved to it.",
          "Private access settings, attached to the workspace when it is made or later.",
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
        "partitions": [
          "aws-us-gov"
        ],
        "values": {
          "databricksAccountId": {
            "description": "Id of the Databricks account, for a registration by Terraform.",
            "form": "uuid",
            "example": "7f1c2d3e-0000-4000-8000-000000000003",
            "optional": true,
            "lookup": [
              {
                "console": "The account console, top right",
                "shows": "The account ID"
              }
            ]
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
              "values": {
                "account_id": "{{databricksAccountId}}",
                "region": "{{region}}"
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
            },
            {
              "port": 8443,
              "to": 8451,
              "for": "calls of the compute plane",
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
            "symptom": "The apply of a registration ends with cannot register and a state such as rejected.",
            "cause": "The vendor's provider takes every state but available and pending for a failure, and leaves the registration out of Terraform's state.",
            "remedy": "Look at the state of the endpoint in AWS; one that is rejected has to be made anew. Then take the failed registration out of the account."
          },
          {
            "symptom": "A registration is not taken back.",
            "cause": "The vendor deletes none that a workspace uses.",
            "remedy": "Make the workspace use another network configuration first."
          },
          {
            "symptom": "An existing registration is to be taken into Terraform.",
            "cause": "The page of the resource says that it cannot be imported; the code of version 1.128.0 does so, by the id of the account, a slash and the id of the registration.",
            "remedy": "Import it with that version and look that the next plan is empty; or take it out of the account and register anew."
          }
        ],
        "inferred": {
          "pitfalls": "that public access off locks people out is concluded from what the setting does; that the account keeps a registration which failed, from the order of the provider's calls",
          "ready": "that the state is written in lower case, as the vendor's texts have it; the provider reads it in any case",
          "ports": "8443 to 8451; a partner's page asks for them at the security group of the workspace, the guide does not"
        },
        "sources": [
          {
            "page": "Databricks documentation, Configure front-end PrivateLink",
            "date": "2026-12-01",
            "note": "plan and network"
          },
          {
            "page": "Databricks documentation, Configure private connectivity to Databricks",
            "date": "2026-12-01",
            "note": "that an existing workspace can have it"
          },
          {
            "repository": "segmentio/segment-docs",
            "commit": "747b35d8",
            "path": "src/connections/aws-privatelink.md",
            "note": "ports 8443 to 8451"
          },
          {
            "page": "Databricks documentation, IP addresses and domains for Databricks services and assets",
            "date": "2026-11-29",
            "note": "the endpoint services of GovCloud"
          },
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
          },
          {
            "page": "Databricks documentation, account vpc-endpoints command group",
            "date": "2026-12-01",
            "note": "the vendor accepts a registered endpoint by itself"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "A workspace on Azure",
        "read": "2026-12-01",
        "target": "resource-id",
        "manualConnection": false,
        "needs": [
          "The plan Premium, and a workspace with network injection and secure cluster connectivity.",
          "One workspace a region that is kept for web authentication alone, which the vendor recommends."
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
                },
                {
                  "name": "{{signInUrl}}",
                  "target": "endpoint",
                  "endpoint": "authentication"
                }
              ]
            }
          ],
          "note": "Sign-in has a name of its own for each control plane of a region, and the zone answers for all of them."
        },
        "values": {
          "workspaceUrl": {
            "description": "Private name of the workspace.",
            "form": "host-name",
            "example": "adb-1234567890123456.7.privatelink.azuredatabricks.net"
          },
          "signInUrl": {
            "description": "Private name of sign-in, of the control plane of the workspace.",
            "form": "host-name",
            "stage": "dns",
            "example": "westeurope.pl-auth.privatelink.azuredatabricks.net",
            "optional": true,
            "lookup": [
              {
                "console": "Azure portal, the private endpoint of browser_authentication, DNS configuration: its name, with privatelink before azuredatabricks.net"
              }
            ]
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
            "symptom": "Sign-in ends at a name in pl-auth.azuredatabricks.net that does not resolve.",
            "cause": "The zone answers for that name, too, and has no record for it.",
            "remedy": "Give the name as vendor.values.signInUrl; a workspace of another control plane, such as westeurope-c2, has another."
          },
          {
            "symptom": "Terraform refuses private_endpoint_network_policies_enabled.",
            "cause": "The vendor's guide is written for version 3 of azurerm.",
            "remedy": "Use private_endpoint_network_policies."
          }
        ],
        "inferred": {
          "ports": "that the web application and the API are HTTPS",
          "dns": "the names of the records; the guide has zone groups write them"
        },
        "sources": [
          {
            "page": "Azure Databricks documentation, Azure Private Link concepts",
            "date": "2026-12-01",
            "note": "plan"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/azure-private-link-workspace-simplified.md"
          },
          {
            "repository": "databricks/terraform-provider-databricks",
            "commit": "684f4424",
            "path": "docs/guides/azure-private-link-workspace-standard.md"
          },
          {
            "page": "GitHub databricks/terraform-databricks-examples, issue 90: sign-in at westeurope-c2.pl-auth.azuredatabricks.net does not resolve",
            "date": "2026-11-30"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A workspace on Google Cloud, by its front end and by secure cluster connectivity",
        "read": "2026-12-01",
        "target": "service-attachment",
        "needs": [
          "The plan Premium, and Private Service Connect, which the account team switches on.",
          "A workspace that is new and in a network that the customer manages; one that is there cannot have it.",
          "An OIDC token that Google issued, for the vendor's provider.",
          "The permissions compute.forwardingRules.get and compute.forwardingRules.list for the vendor."
        ],
        "values": {
          "workspaceHost": {
            "description": "Name of the workspace.",
            "form": "host-name",
            "example": "1234567890123456.7.gcp.databricks.com",
            "stage": "dns",
            "lookup": [
              {
                "terraform": "databricks_mws_workspaces.workspace_url"
              }
            ]
          }
        },
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
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{workspaceHost}}"
          ],
          "zones": [
            {
              "zone": "{{workspaceHost}}",
              "records": [
                {
                  "name": "{{workspaceHost}}",
                  "target": "endpoint",
                  "endpoint": "workspace"
                }
              ]
            },
            {
              "zone": "dp-{{workspaceHost}}",
              "records": [
                {
                  "name": "dp-{{workspaceHost}}",
                  "target": "endpoint",
                  "endpoint": "workspace"
                }
              ]
            },
            {
              "zone": "{{region}}.psc-auth.gcp.databricks.com",
              "records": [
                {
                  "name": "{{region}}.psc-auth.gcp.databricks.com",
                  "target": "endpoint",
                  "endpoint": "workspace"
                }
              ]
            },
            {
              "zone": "tunnel.{{region}}.gcp.databricks.com",
              "records": [
                {
                  "name": "tunnel.{{region}}.gcp.databricks.com",
                  "target": "endpoint",
                  "endpoint": "relay"
                }
              ]
            }
          ],
          "note": "The last two are shared by the workspaces of the region."
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
          },
          {
            "symptom": "Other workspaces do not resolve any more in the network.",
            "cause": "A private zone gcp.databricks.com, which the vendor's modules make, answers for all of them.",
            "remedy": "Make a zone of each name, as this recipe does."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS",
          "dns": "zones of the names themselves; the vendor's modules have these records in one zone, gcp.databricks.com"
        },
        "sources": [
          {
            "repository": "databricks/terraform-databricks-examples",
            "commit": "fb6ff0c",
            "path": "modules/gcp-with-psc-exfiltration-protection/dns-hub.tf",
            "note": "workspace and sign-in"
          },
          {
            "repository": "databricks/terraform-databricks-examples",
            "commit": "fb6ff0c",
            "path": "modules/gcp-with-psc-exfiltration-protection/dns-spoke.tf",
            "note": "relay"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "gcp/modules/workspace_deployment/psc.tf"
          },
          {
            "page": "Databricks documentation, Enable Private Service Connect for your workspace",
            "date": "2026-12-01",
            "note": "plan and network"
          },
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
        "read": "2026-12-01",
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
          "deadline": "A rule that is PENDING for 14 days is EXPIRED."
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
          "Id of the rule, its connection state and the id of the endpoint."
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
                "DISCONNECTED",
                "EXPIRED",
                "CREATE_FAILED"
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
            "cause": "A customer reports that the exact ARN is looked for; the vendor's texts let everybody (*) be admitted, too.",
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
            "page": "Databricks API, Ncc Private Endpoint Rule",
            "date": "2026-12-01",
            "note": "states"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "aws/customizations/serverless_privatelink/rds/rds.md"
          },
          {
            "repository": "databricks/terraform-databricks-sra",
            "commit": "72a96ea",
            "path": "aws/customizations/serverless_privatelink/kafka/kafka.md"
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
        "read": "2026-12-01",
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
          "deadline": "A rule that is PENDING for 14 days is EXPIRED."
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
                "DISCONNECTED",
                "EXPIRED",
                "CREATE_FAILED"
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
            "page": "Databricks API, Ncc Private Endpoint Rule",
            "date": "2026-12-01",
            "note": "states"
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
  "dbt": {
    "name": "dbt",
    "title": "dbt platform",
    "providers": [
      "dbt-labs/dbtcloud"
    ],
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases and self-hosted services on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "An internal network load balancer in two zones, cross-zone on, with a listener a target (5432, 5439, 443), address targets for RDS, on premises and Redshift, and an endpoint service.",
        "needs": [
          "A plan of the Enterprise tiers: Enterprise Plus for Redshift, Business Critical or Virtual Private for self-hosted services."
        ],
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::346425330055:role/MTPL_Admin",
              "for": "multi-tenant accounts, PostgreSQL and Redshift",
              "seen": "published"
            }
          ],
          "lookup": [
            {
              "ticket": "Self-hosted services or a single-tenant account: which AWS account or role makes the endpoint?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "note": "Acceptance is advised for self-hosted services."
        },
        "request": [
          {
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          },
          {
            "console": "For Redshift: Account settings, Private endpoints, Request new, Redshift: enter {{serviceName}} (beta)"
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "engine",
          "hostNames"
        ],
        "asks": [
          "The environment of the account (US, EMEA, AU, JP), and a custom DNS record where TLS needs one."
        ],
        "returns": [
          "A private endpoint in the settings of the account, and its address."
        ],
        "endpointId": "none",
        "crossRegion": "yes",
        "regions": "The vendor has private networks in many regions.",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Does the table of private endpoints in the settings of the account show the connection as working?"
            }
          ]
        },
        "order": [
          "Look that the targets are healthy.",
          "Make the endpoint service and admit the principal.",
          "Ask for the connection; a ticket takes three to five working days.",
          "Accept it.",
          "Make the connection in dbt."
        ],
        "limits": [
          "Both ends are on one cloud."
        ],
        "pitfalls": [
          {
            "symptom": "Every connection times out.",
            "cause": "The security group of the load balancer is enforced on PrivateLink traffic.",
            "remedy": "Switch the enforcement off, or admit the vendor's private networks, never its public addresses."
          },
          {
            "symptom": "It works until a fail-over.",
            "cause": "RDS Multi-AZ and the nodes of Redshift change their addresses.",
            "remedy": "Refresh the targets; for Redshift take the addresses of the network interfaces, and add the zone after a fail-over."
          },
          {
            "symptom": "The first test of a connection fails.",
            "cause": "The name is not everywhere yet.",
            "remedy": "Try again."
          }
        ],
        "sources": [
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "25fcc920",
            "path": "website/docs/docs/platform/secure/private-connectivity/aws/self-hosted.md"
          },
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "2da23d16",
            "path": "website/docs/docs/platform/secure/private-connectivity/aws/postgres.md"
          },
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "017544b9",
            "path": "website/docs/docs/platform/secure/private-connectivity/aws/redshift.md"
          },
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "4b5d8ce2",
            "path": "website/snippets/_available-tiers-private-connection.md",
            "note": "plans"
          },
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "8db7060b",
            "path": "website/snippets/_private-connection-SLA.md"
          }
        ]
      },
      "redshift-aws": {
        "cloud": "aws",
        "title": "Amazon Redshift by a grant",
        "read": "2026-12-01",
        "shape": "grant",
        "offers": "Access for the vendor's account to a cluster, or to a workgroup of Redshift Serverless, for all of its VPCs or some.",
        "principals": {
          "when": "fixed",
          "identity": "accountId",
          "known": [
            {
              "principal": "346425330055",
              "for": "multi-tenant accounts",
              "seen": "published"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ]
        },
        "request": [
          {
            "ticket": "Please connect to our Redshift cluster or workgroup in {{region}}, account {{accountId}}."
          },
          {
            "console": "Account settings, Private endpoints, Request new, Redshift Managed: enter the cluster, the account {{accountId}} and {{region}} (beta)"
          }
        ],
        "handOver": [
          "serviceId",
          "accountId",
          "region"
        ],
        "returns": [
          "The address of the endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Does the table of private endpoints in the settings of the account show the connection as working?"
            }
          ]
        },
        "order": [
          "Grant access.",
          "Ask for the connection.",
          "Make the connection in dbt."
        ],
        "limits": [
          "A grant covers one workgroup."
        ],
        "pitfalls": [
          {
            "symptom": "A second workgroup is not reached.",
            "cause": "Each has a grant of its own.",
            "remedy": "Grant access for it, too."
          }
        ],
        "sources": [
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "017544b9",
            "path": "website/docs/docs/platform/secure/private-connectivity/aws/redshift.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Self-hosted services on Azure",
        "read": "2026-11-29",
        "shape": "private-link-service",
        "offers": "A Standard internal load balancer, a NAT subnet of a /28, and a private link service that is restricted by subscription, with TCP proxy v2 off.",
        "principals": {
          "when": "support",
          "identity": "subscriptionId",
          "lookup": [
            {
              "ticket": "Which Azure subscription makes the endpoint?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ],
          "note": "By the list of subscriptions that are approved at once."
        },
        "request": [
          {
            "ticket": "Please connect to the alias {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "alias",
          "region",
          "hostNames"
        ],
        "asks": [
          "The environment of the account, and a custom DNS record where TLS needs one."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "ready": {
          "evidence": [
            {
              "question": "Does the private link service show the connection as Approved?"
            }
          ]
        },
        "order": [
          "Look that the load balancer is healthy.",
          "Make the NAT subnet and the private link service.",
          "Send the alias."
        ],
        "pitfalls": [
          {
            "symptom": "New connections fail while old ones work.",
            "cause": "The addresses of the NAT subnet are used up.",
            "remedy": "Have a larger subnet."
          },
          {
            "symptom": "Nothing gets through.",
            "cause": "A network security group on the NAT subnet.",
            "remedy": "Have none there."
          }
        ],
        "sources": [
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "39486f90",
            "path": "website/docs/docs/platform/secure/private-connectivity/azure/self-hosted.md"
          }
        ]
      },
      "postgres-azure": {
        "cloud": "azure",
        "title": "A flexible server of Azure Database for PostgreSQL",
        "read": "2026-11-29",
        "shape": "approval",
        "offers": "The resource id of the server.",
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
            "ticket": "Please connect to our flexible server in {{region}}."
          }
        ],
        "handOver": [
          "resourceId",
          "hostNames",
          "region"
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "service",
        "ready": {
          "evidence": [
            {
              "question": "Does the server show the private endpoint connection as Approved?"
            }
          ]
        },
        "order": [
          "Ask for the connection.",
          "Approve it at the server.",
          "Tell the support that it is approved."
        ],
        "pitfalls": [
          {
            "symptom": "The connection is approved and dbt does not use it.",
            "cause": "The support does not see the approval.",
            "remedy": "Tell it."
          }
        ],
        "sources": [
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "12653577",
            "path": "website/docs/docs/platform/secure/private-connectivity/azure/postgres.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Self-hosted services on Google Cloud",
        "read": "2026-11-29",
        "shape": "service-attachment",
        "offers": "An internal proxy load balancer, regional or across regions, a subnet for Private Service Connect, and a service attachment that accepts chosen projects with a limit of one.",
        "principals": {
          "when": "support",
          "identity": "projectId",
          "lookup": [
            {
              "ticket": "Which Google Cloud project makes the endpoint?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ],
          "note": "By the accept list."
        },
        "request": [
          {
            "ticket": "Please connect to the service attachment {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "hostNames"
        ],
        "asks": [
          "The URI of the attachment, not its id; a custom DNS record where TLS needs one."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "ready": {
          "evidence": [
            {
              "question": "Does the attachment show the connected project as ACCEPTED?"
            }
          ]
        },
        "order": [
          "Look that the load balancer is healthy.",
          "Make the subnet and the attachment.",
          "Send its URI."
        ],
        "pitfalls": [
          {
            "symptom": "The targets are unhealthy or do not answer.",
            "cause": "The firewall.",
            "remedy": "Admit 35.191.0.0/16, 130.211.0.0/22 and the proxy-only subnet."
          }
        ],
        "sources": [
          {
            "repository": "dbt-labs/docs.getdbt.com",
            "commit": "0c45f5a9",
            "path": "website/docs/docs/platform/secure/private-connectivity/gcp/self-hosted.md"
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
        "read": "2026-12-01",
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
        "regions": "From any region by a cross-region endpoint that names the region of the deployment, within one partition.",
        "limits": [
          "The transport client and the managed OTLP endpoint are not reached over private connections."
        ],
        "endpoints": {
          "region": {
            "title": "The deployments of the region"
          }
        },
        "partitions": [
          "aws-us-gov"
        ],
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
            "remedy": "Sign in at Kibana itself, or add an IP filter for those who sign in by the console."
          }
        ],
        "sources": [
          {
            "repository": "elastic/docs-content",
            "commit": "1a467e2d",
            "path": "deploy-manage/security/_snippets/private-connectivity-limitations-ech.md"
          },
          {
            "repository": "elastic/docs-content",
            "commit": "064966b5",
            "path": "deploy-manage/security/private-connectivity-aws.md"
          },
          {
            "repository": "elastic/terraform-provider-ec",
            "commit": "df6aeea5",
            "path": "docs/data-sources"
          }
        ]
      },
      "serverless-aws": {
        "cloud": "aws",
        "title": "Serverless projects of a region on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "The tier Observability Complete or Security Analytics Complete, for a filter on a project of these kinds."
        ],
        "regions": "From any region by a cross-region endpoint that names the region of the project, within one partition.",
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
            "commit": "0e2cbaf2",
            "path": "deploy-manage/security/_snippets/network-sec-tier-reqs.md"
          },
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
        "read": "2026-12-01",
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
                  "resource",
                  "show",
                  "--ids",
                  "{{endpointId}}",
                  "--query",
                  "properties.resourceGuid",
                  "--output",
                  "tsv"
                ],
                "shows": "The GUID, which neither azurerm nor az network private-endpoint show has"
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
        "inferred": {
          "admission": "that az resource show has the GUID as properties.resourceGuid; the page names the portal's JSON view"
        },
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
        "read": "2026-12-01",
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
        "regions": "Endpoint and deployment are in one region; clients elsewhere need global access on the forwarding rule.",
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
  "estuary": {
    "name": "estuary",
    "title": "Estuary",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS to private and BYOC deployments",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer in the zones of the targets, or cross-zone on, and an endpoint service; before RDS a forwarder or a function that refreshes the targets.",
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::770785070253:user/data-plane-ops",
              "for": "endpoints of another region",
              "seen": "published"
            }
          ],
          "lookup": [
            {
              "console": "Data plane: its AWS account; in the same region the principal is the root of it"
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
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "availabilityZoneIds",
          "region",
          "other"
        ],
        "asks": [
          "That it is across regions, with the region of the service, where the deployment is in another one."
        ],
        "returns": [
          "The DNS name of the endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "yes",
        "regions": "Supported regions of the service, vpce:AllowMultiRegion, one partition, no load balancer of IPv6 alone, an idle timeout of exactly 350 seconds, and the regional name only.",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the connection of the endpoint service available?"
            }
          ]
        },
        "order": [
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Send its name and AZ ids.",
          "Accept the connection.",
          "Use the name of the endpoint."
        ],
        "pitfalls": [
          {
            "symptom": "The request never shows.",
            "cause": "The principal or the supported region is missing.",
            "remedy": "Add both."
          },
          {
            "symptom": "A zonal name does not resolve.",
            "cause": "Across regions there are regional names only.",
            "remedy": "Use the regional name; it begins with the id of the endpoint."
          }
        ],
        "sources": [
          {
            "repository": "estuary/flow",
            "commit": "003f24d1",
            "path": "site/docs/private-byoc/privatelink.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Databases on Azure to private and BYOC deployments",
        "read": "2026-12-01",
        "shape": "private-link-service",
        "offers": "A load balancer whose probe is green and a private link service.",
        "principals": {
          "when": "support",
          "identity": "subscriptionId",
          "lookup": [
            {
              "ticket": "Which subscription makes the endpoint?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Please connect to our private link service in {{region}}."
          }
        ],
        "handOver": [
          "resourceId",
          "region"
        ],
        "returns": [
          "The private address of the endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "ready": {
          "evidence": [
            {
              "question": "Is the probe of the load balancer green and the connection Approved?"
            }
          ]
        },
        "order": [
          "Make the load balancer and the private link service.",
          "Send its resource id and location.",
          "Use the address that comes back."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "estuary/flow",
            "commit": "003f24d1",
            "path": "site/docs/private-byoc/privatelink.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Databases on Google Cloud to private and BYOC deployments",
        "read": "2026-12-01",
        "shape": "service-attachment",
        "offers": "A subnet for Private Service Connect, an internal load balancer, firewall rules and a service attachment.",
        "principals": {
          "when": "fixed",
          "identity": "projectId",
          "known": [
            {
              "principal": "helpful-kingdom-273219",
              "for": "private deployments; for BYOC it is your own project",
              "seen": "published"
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
            "ticket": "Please connect to the service attachment {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "dnsZone"
        ],
        "returns": [
          "The host name, a record in the zone."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Does the attachment show the endpoint as ACCEPTED?"
            }
          ]
        },
        "order": [
          "Make the attachment.",
          "Send it with the names of the zone and its records.",
          "Accept the connection."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "estuary/flow",
            "commit": "003f24d1",
            "path": "site/docs/private-byoc/privatelink.md"
          }
        ]
      },
      "cloud-sql-gcp": {
        "cloud": "gcp",
        "title": "Cloud SQL by its own service attachment",
        "read": "2026-12-01",
        "shape": "own-attachment",
        "offers": "An instance with Private Service Connect that allows the project of the vendor.",
        "principals": {
          "when": "fixed",
          "identity": "projectId",
          "known": [
            {
              "principal": "helpful-kingdom-273219",
              "seen": "published"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ]
        },
        "request": [
          {
            "ticket": "Please connect to the service attachment {{serviceName}} of our Cloud SQL instance in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region"
        ],
        "returns": [
          "The host name."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Does the instance show the connection as ACCEPTED?"
            }
          ]
        },
        "order": [
          "Add the project to those that the instance allows.",
          "Send the attachment of the instance."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "estuary/flow",
            "commit": "003f24d1",
            "path": "site/docs/private-byoc/privatelink.md"
          }
        ]
      }
    }
  },
  "fivetran": {
    "name": "fivetran",
    "title": "Fivetran",
    "providers": [
      "fivetran/fivetran"
    ],
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer with a listener a database and an endpoint service; before RDS and Aurora a forwarder, or a function that refreshes the targets.",
        "needs": [
          "The plan Business Critical."
        ],
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::834469178297:root",
              "seen": "in-use"
            }
          ],
          "lookup": [
            {
              "ticket": "Which AWS principal makes the endpoint?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual"
          ],
          "note": "As seen with a customer; what the vendor prefers was not found."
        },
        "request": [
          {
            "terraform": "fivetran_private_link.config_map",
            "shows": "service is SOURCE_AWS, connection_service_name is {{serviceName}}"
          }
        ],
        "handOver": [
          "serviceName",
          "region"
        ],
        "returns": [
          "Host and state of the private link."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "privateDnsName": "unknown",
        "ready": {
          "state": [
            {
              "attribute": "fivetran_private_link.state",
              "values": [
                "OK"
              ],
              "failed": [
                "FAIL"
              ],
              "endsEarly": true
            }
          ]
        },
        "order": [
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Make the private link.",
          "Accept its connection.",
          "Make the connector with private_link_id."
        ],
        "limits": [
          "A name has 23 characters at most."
        ],
        "pitfalls": [
          {
            "symptom": "Terraform fails whenever the private link changes.",
            "cause": "The update of the resource always ends in an error.",
            "remedy": "Replace it, or change it outside of Terraform."
          },
          {
            "symptom": "The apply succeeded and nothing works.",
            "cause": "Creation does not wait for OK.",
            "remedy": "Go by state."
          },
          {
            "symptom": "Data go over the wire in clear text.",
            "cause": "Without Require TLS the connector tries again without it.",
            "remedy": "Switch Require TLS on."
          }
        ],
        "inferred": {
          "request": "which key of config_map takes the name of the service"
        },
        "sources": [
          {
            "repository": "fivetran/terraform-provider-fivetran",
            "commit": "4d1b48e",
            "path": "fivetran/framework/resources/private_link.go"
          },
          {
            "page": "Fivetran documentation, AWS MSK, PrivateLink Setup Instructions",
            "date": "2026-12-01",
            "note": "the vendor's account, for the grant of Amazon MSK"
          },
          {
            "page": "Fivetran documentation, Private Link",
            "date": "2026-12-01",
            "note": "states and services"
          },
          {
            "repository": "jpiazza35/repos_de_infra",
            "commit": "4efd09c9",
            "path": "terraform/fivetran",
            "note": "a customer's configuration, for the principal"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Databases on Azure",
        "read": "2026-12-01",
        "shape": "private-link-service",
        "offers": "A private link service.",
        "needs": [
          "The plan Business Critical."
        ],
        "principals": {
          "when": "support",
          "identity": "subscriptionId",
          "lookup": [
            {
              "ticket": "Which subscription makes the endpoint?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "terraform": "fivetran_private_link.config_map",
            "shows": "service is SOURCE_AZURE"
          }
        ],
        "handOver": [
          "resourceId"
        ],
        "returns": [
          "Host and state of the private link."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "ready": {
          "state": [
            {
              "attribute": "fivetran_private_link.state",
              "values": [
                "OK"
              ],
              "failed": [
                "FAIL"
              ],
              "endsEarly": true
            }
          ]
        },
        "pitfalls": [],
        "inferred": {
          "request": "which key of config_map takes it"
        },
        "sources": [
          {
            "repository": "fivetran/terraform-provider-fivetran",
            "commit": "4d1b48e",
            "path": "docs/resources/private_link.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Databases on Google Cloud",
        "read": "2026-12-01",
        "shape": "service-attachment",
        "offers": "A service attachment.",
        "needs": [
          "The plan Business Critical."
        ],
        "principals": {
          "when": "support",
          "identity": "projectId",
          "lookup": [
            {
              "ticket": "Which project makes the endpoint?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "terraform": "fivetran_private_link.config_map",
            "shows": "service is SOURCE_GCP"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "returns": [
          "Host and state of the private link."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "endpoint",
        "ready": {
          "state": [
            {
              "attribute": "fivetran_private_link.state",
              "values": [
                "OK"
              ],
              "failed": [
                "FAIL"
              ],
              "endsEarly": true
            }
          ]
        },
        "pitfalls": [],
        "inferred": {
          "request": "which key of config_map takes it"
        },
        "sources": [
          {
            "repository": "fivetran/terraform-provider-fivetran",
            "commit": "4d1b48e",
            "path": "docs/resources/private_link.md"
          }
        ]
      }
    }
  },
  "grafana-cloud": {
    "name": "grafana-cloud",
    "title": "Grafana Cloud",
    "providers": [
      "grafana/grafana"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "The signals of a stack on AWS, one endpoint each",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "endpoints": {
          "otlp": {
            "title": "OpenTelemetry",
            "optional": true
          },
          "prometheus": {
            "title": "Metrics",
            "optional": true
          },
          "logs": {
            "title": "Logs",
            "optional": true
          },
          "traces": {
            "title": "Traces",
            "optional": true
          },
          "profiles": {
            "title": "Profiles",
            "optional": true
          },
          "graphite": {
            "title": "Graphite",
            "optional": true
          },
          "fleet-management": {
            "title": "Fleet Management",
            "optional": true
          },
          "pdc-api": {
            "title": "API of private data source connect",
            "optional": true
          },
          "pdc-gateway": {
            "title": "Gateway of private data source connect",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "terraform": "grafana_cloud_stack.prometheus_private_connectivity_info_service_name",
              "shows": "The attributes of the other signals have the same form"
            }
          ]
        },
        "regions": "In the region of the stack the AZ ids have to match; other regions are opened for a stack on request, and the attributes of the regions list them.",
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "flip",
          "note": "The private name of each signal is in the attribute private_dns beside that of the service."
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
              "question": "Do the private names resolve to addresses of the endpoints, and do data arrive?"
            }
          ]
        },
        "order": [
          "Make an endpoint for each signal in use.",
          "Switch private DNS on.",
          "Give the clients the private names."
        ],
        "pitfalls": [
          {
            "symptom": "The endpoint has no subnet in common with the service.",
            "cause": "The zones have to match by AZ id.",
            "remedy": "Choose subnets by the attribute of the availability zones."
          }
        ],
        "inferred": {
          "ports": "that the signals are sent over HTTPS"
        },
        "sources": [
          {
            "repository": "grafana/terraform-provider-grafana",
            "commit": "3f9621f4",
            "path": "docs/data-sources/cloud_stack.md"
          },
          {
            "page": "Grafana Cloud documentation, Configure AWS PrivateLink",
            "date": "2026-12-01"
          }
        ]
      }
    }
  },
  "hasura": {
    "name": "hasura",
    "title": "Hasura DDN",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Services on AWS to a private data plane",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer and an endpoint service in the region of the data plane.",
        "needs": [
          "A private data plane on AWS."
        ],
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "console": "AWS private endpoints of the data plane: a role of its account"
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
            "console": "AWS private endpoints: enter {{serviceName}}, press Validate, choose zones, create"
          }
        ],
        "handOver": [
          "serviceName",
          "availabilityZoneIds"
        ],
        "returns": [
          "The DNS names and the status of the endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "no",
        "dns": "endpoint",
        "privateDnsName": "possible",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the private endpoint Active?",
              "calls": [
                {
                  "console": "AWS private endpoints",
                  "shows": "Active; the others are Pending Acceptance, In Progress, Failed, Rejected and Expired"
                }
              ]
            }
          ]
        },
        "order": [
          "Admit the principal.",
          "Validate the name of the service and choose zones.",
          "Create the endpoint, five to ten minutes.",
          "Accept the connection.",
          "Switch private DNS on by a later edit, where the service has a private DNS name."
        ],
        "limits": [
          "Zones can be added and never removed.",
          "A name has 2 to 20 characters, small letters and digits, and begins with a letter."
        ],
        "pitfalls": [
          {
            "symptom": "The validation fails.",
            "cause": "It needs the principal first.",
            "remedy": "Admit it, then validate."
          }
        ],
        "sources": [
          {
            "repository": "hasura/ddn-docs",
            "commit": "2d9a1123",
            "path": "docs/private-ddn/private-endpoints/aws.mdx"
          }
        ]
      }
    }
  },
  "hevo": {
    "name": "hevo",
    "title": "Hevo",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "RDS and Aurora on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An endpoint service before RDS or Aurora.",
        "needs": [
          "The business plan."
        ],
        "principals": {
          "when": "object",
          "identity": "principalArn",
          "lookup": [
            {
              "ticket": "Our endpoint service is {{serviceName}}. Which ARN is to be admitted?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Please connect to the endpoint service {{serviceName}}."
          }
        ],
        "handOver": [
          "serviceName",
          "availabilityZoneNames",
          "ports"
        ],
        "returns": [
          "The ARN to admit, and the endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "no",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Make the endpoint service.",
          "Write a ticket with its name, zone and port.",
          "Admit the ARN that comes back.",
          "Accept the connection."
        ],
        "pitfalls": [],
        "sources": [
          {
            "page": "Hevo documentation, connecting-through-aws-vpc-endpoint",
            "date": "2024-04-24"
          }
        ]
      }
    }
  },
  "immuta": {
    "name": "immuta",
    "title": "Immuta",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Aurora, RDS and Starburst on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "A network load balancer before the private address, and an endpoint service with acceptance on.",
        "principals": {
          "when": "support",
          "identity": "principalArn",
          "lookup": [
            {
              "ticket": "Which principal makes the endpoint?"
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
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "asks": [
          "The name in the certificate, for Starburst."
        ],
        "endpointId": "none",
        "crossRegion": "yes",
        "regions": "Most regions of its segments NA, EU and AP.",
        "dns": "mapped",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Make the load balancer and the endpoint service.",
          "Ask for the connection.",
          "Admit the principal.",
          "Accept the connection."
        ],
        "limits": [
          "TCP over IPv4."
        ],
        "pitfalls": [
          {
            "symptom": "After a fail-over of RDS nothing connects.",
            "cause": "The target has another address.",
            "remedy": "Have a function that refreshes the targets; the vendor says that it is a must."
          },
          {
            "symptom": "The certificate is refused.",
            "cause": "It is not of a public authority, or its name is of a private top-level domain.",
            "remedy": "Use a public certificate."
          }
        ],
        "sources": [
          {
            "page": "Immuta SaaS documentation, aws-privatelink-for-postgresql",
            "date": "2026-11-29"
          },
          {
            "page": "Immuta SaaS documentation, aws-privatelink for Starburst",
            "date": "2026-11-29"
          }
        ]
      }
    }
  },
  "looker": {
    "name": "looker",
    "title": "Looker (Google Cloud core)",
    "providers": [
      "hashicorp/google"
    ],
    "offer": {
      "gcp": {
        "cloud": "gcp",
        "title": "Databases in networks, on premises and in other clouds",
        "read": "2026-11-29",
        "shape": "service-attachment",
        "offers": "A service attachment before a network endpoint group.",
        "needs": [
          "Enterprise or Embed edition, with Private Service Connect on since the instance was made."
        ],
        "values": {
          "localName": {
            "description": "Name by which Looker connects.",
            "form": "host-name",
            "example": "db.example.com"
          }
        },
        "principals": {
          "when": "object",
          "identity": "projectId",
          "lookup": [
            {
              "console": "Connected projects of the service attachment: the tenant project of the instance shows there"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "terraform": "google_looker_instance.psc_config.service_attachments.target_service_attachment_uri"
          }
        ],
        "handOver": [
          "serviceName",
          "hostNames"
        ],
        "returns": [
          "The status of the connection."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the connection of {{localName}} accepted?",
              "calls": [
                {
                  "terraform": "google_looker_instance.psc_config.service_attachments[].connection_status"
                }
              ]
            }
          ]
        },
        "order": [
          "Make the service attachment.",
          "Add it to the instance with its local name.",
          "Accept the connection."
        ],
        "pitfalls": [],
        "sources": [
          {
            "repository": "hashicorp/terraform-provider-google",
            "commit": "e03b7622",
            "path": "website/docs/r/looker_instance.html.markdown"
          }
        ]
      }
    }
  },
  "materialize": {
    "name": "materialize",
    "title": "Materialize",
    "providers": [
      "MaterializeInc/materialize"
    ],
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Kafka and databases to sources on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "A network load balancer with a listener a database, or a listener a broker from 9001 on, and an endpoint service. The topologies materialize-msk and materialize-rds build it.",
        "principals": {
          "when": "object",
          "identity": "principalArn",
          "lookup": [
            {
              "terraform": "materialize_connection_aws_privatelink.principal",
              "shows": "A role of account 664411391173 for this connection alone; the account's root is never admitted"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "advised": "automatic",
          "note": "With the strict principal, because the vendor may make its endpoints anew."
        },
        "request": [
          {
            "terraform": "materialize_connection_aws_privatelink.service_name"
          }
        ],
        "handOver": [
          "serviceName",
          "availabilityZoneIds",
          "ports"
        ],
        "returns": [
          "The principal and the status of the connection."
        ],
        "endpointId": "none",
        "crossRegion": "yes",
        "regions": "With an empty list of zones and supported regions; for Kafka cross-zone has to be on.",
        "dns": "mapped",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the connection available?",
              "calls": [
                {
                  "sql": "SELECT * FROM mz_internal.mz_aws_privatelink_connection_statuses",
                  "shows": "available"
                }
              ]
            }
          ]
        },
        "order": [
          "Make the load balancer and the endpoint service.",
          "Make the connection, which tells its principal.",
          "Admit the principal.",
          "Wait until the status is available, then make the source."
        ],
        "limits": [
          "max_aws_privatelink_connections has to be raised by the vendor."
        ],
        "pitfalls": [
          {
            "symptom": "A connection is accepted and never works.",
            "cause": "Names of zones were given where ids are meant.",
            "remedy": "Give AZ ids."
          },
          {
            "symptom": "Materialize times out while a host in the VPC connects.",
            "cause": "The security group of the load balancer is enforced on PrivateLink traffic.",
            "remedy": "Switch the enforcement off."
          },
          {
            "symptom": "MySQL answers with error 1129, host is blocked.",
            "cause": "TCP health checks count as failed connections.",
            "remedy": "Raise max_connect_errors, or check another port."
          }
        ],
        "sources": [
          {
            "page": "MaterializeInc/materialize, pull request 36623",
            "date": "2026-05-19",
            "note": "enforcement on PrivateLink traffic"
          },
          {
            "page": "MaterializeInc/materialize, issue 25150",
            "date": "2026-11-29",
            "note": "health checks of MySQL"
          },
          {
            "page": "MaterializeInc/materialize, issue 16499",
            "date": "2026-11-29",
            "note": "names of zones"
          }
        ]
      }
    }
  },
  "microsoft-fabric": {
    "name": "microsoft-fabric",
    "title": "Microsoft Fabric",
    "offer": {
      "azure": {
        "cloud": "azure",
        "title": "Sources on premises and in networks by a managed private endpoint",
        "read": "2026-12-01",
        "shape": "private-link-service",
        "offers": "A Standard internal load balancer before forwarders, virtual machines that translate addresses where the source is on premises, and a private link service.",
        "needs": [
          "The administrator's role in the workspace.",
          "The resource provider Microsoft.Network, registered in the subscription."
        ],
        "principals": {
          "when": "none",
          "identity": "none"
        },
        "acceptance": {
          "modes": [
            "manual"
          ],
          "note": "Subscriptions that are approved at once can be listed."
        },
        "request": [
          {
            "console": "POST https://api.fabric.microsoft.com/v1/workspaces/<id of the workspace>/managedPrivateEndpoints: name, targetPrivateLinkResourceId {{serviceName}}, targetFQDNs, and requestMessage of 140 characters at most"
          }
        ],
        "handOver": [
          "resourceId",
          "hostNames"
        ],
        "returns": [
          "Id and provisioning state of the endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "yes",
        "regions": "Within one Azure geography.",
        "dns": "mapped",
        "ready": {
          "evidence": [
            {
              "question": "Is the managed private endpoint Approved?"
            }
          ]
        },
        "order": [
          "Make the load balancer and the private link service.",
          "Make the managed private endpoint.",
          "Approve its connection."
        ],
        "limits": [
          "Twenty host names at most.",
          "A name has 64 characters at most.",
          "Spark and pipelines."
        ],
        "pitfalls": [
          {
            "symptom": "Answers do not come back from on premises.",
            "cause": "The forwarders do not translate the source.",
            "remedy": "Masquerade."
          },
          {
            "symptom": "The provisioning state is Failed.",
            "cause": "The connection was rejected, or the private link service is gone.",
            "remedy": "Make the managed private endpoint again."
          },
          {
            "symptom": "The name leads to a public address.",
            "cause": "It is not among targetFQDNs of the managed private endpoint.",
            "remedy": "Give it there."
          },
          {
            "symptom": "The endpoint is gone.",
            "cause": "The workspace was assigned to another capacity.",
            "remedy": "Make it again."
          }
        ],
        "inferred": {
          "pitfalls": "that a name outside of targetFQDNs is resolved publicly; the page speaks of zones"
        },
        "sources": [
          {
            "repository": "MicrosoftDocs/fabric-docs",
            "commit": "0c038bb4",
            "path": "docs/security/connect-to-on-premise-sources-using-managed-private-endpoints.md",
            "note": "of 2025-10-07"
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
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "The private endpoint service of the project in the region; making it takes about ten minutes.",
          "Dedicated clusters; free clusters (M0) and Flex clusters have no private endpoints."
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
          },
          "privateLinkId": {
            "description": "Id of the private endpoint service of the project in the region, for a registration by Terraform.",
            "form": "id",
            "example": "6a0c2d3e4b5a69788796a5b4",
            "optional": true,
            "lookup": [
              {
                "terraform": "mongodbatlas_privatelink_endpoint.private_link_id"
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
              "values": {
                "project_id": "{{atlasProjectId}}",
                "private_link_id": "{{privateLinkId}}",
                "provider_name": "AWS"
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
            "symptom": "Clients time out after the cluster was changed.",
            "cause": "The port of a node can be another one afterwards.",
            "remedy": "Open the whole range, and have the clients use the private connection string with mongodb+srv."
          },
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
            "date": "2026-12-01",
            "note": "ports and clusters"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "The clusters of a project on Azure",
        "read": "2026-12-01",
        "target": "resource-id",
        "needs": [
          "The private endpoint service of the project in the region.",
          "Dedicated clusters; free clusters (M0) and Flex clusters have no private endpoints."
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
          },
          "privateLinkId": {
            "description": "Id of the private endpoint service of the project in the region, for a registration by Terraform.",
            "form": "id",
            "example": "6a0c2d3e4b5a69788796a5b4",
            "optional": true,
            "lookup": [
              {
                "terraform": "mongodbatlas_privatelink_endpoint.private_link_id"
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
              },
              "values": {
                "project_id": "{{atlasProjectId}}",
                "private_link_id": "{{privateLinkId}}",
                "provider_name": "AZURE"
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
            "date": "2026-12-01",
            "note": "ports and clusters"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "The clusters of a project on Google Cloud, with port mapping",
        "read": "2026-12-01",
        "target": "service-attachment",
        "needs": [
          "The private endpoint service of the project in the region, made with port_mapping_enabled.",
          "Dedicated clusters; free clusters (M0) and Flex clusters have no private endpoints."
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
          },
          "privateLinkId": {
            "description": "Id of the private endpoint service of the project in the region, for a registration by Terraform.",
            "form": "id",
            "example": "6a0c2d3e4b5a69788796a5b4",
            "optional": true,
            "lookup": [
              {
                "terraform": "mongodbatlas_privatelink_endpoint.private_link_id"
              }
            ]
          }
        },
        "endpoints": {
          "project": {
            "title": "The clusters of the project"
          }
        },
        "regions": "Clients in another region than the endpoint need global access on the forwarding rule.",
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
              },
              "values": {
                "project_id": "{{atlasProjectId}}",
                "private_link_id": "{{privateLinkId}}",
                "provider_name": "GCP"
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
            "date": "2026-12-01",
            "note": "ports and clusters"
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
  "neon": {
    "name": "neon",
    "title": "Neon",
    "providers": [
      "kislerdm/neon"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "The projects of an organization in a region on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "A plan with private networking: Scale by the page of 2026-01-30, Business or Enterprise by older ones.",
          "An administrator of the organization, not a personal account."
        ],
        "values": {
          "organizationId": {
            "description": "Id of the organization.",
            "form": "id",
            "example": "org-bold-bonus-12345678",
            "lookup": [
              {
                "command": [
                  "neon",
                  "orgs",
                  "list"
                ]
              }
            ]
          }
        },
        "endpoints": {
          "region": {
            "title": "The projects of the region"
          },
          "second": {
            "title": "The projects behind the second service, which us-east-1, us-east-2 and us-west-2 have",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Neon Private Networking: list of service names by region; three regions have two"
            }
          ],
          "example": "com.amazonaws.vpce.us-east-1.vpce-svc-0de57c578b0e614a9"
        },
        "regions": "VPC and projects are in one region.",
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "terraform": {
              "resource": "neon_vpc_endpoint_assignment",
              "note": "The provider is the community's, kislerdm/neon."
            },
            "calls": [
              {
                "command": [
                  "neon",
                  "vpc",
                  "endpoint",
                  "assign",
                  "{{endpointId}}",
                  "--org-id",
                  "{{organizationId}}",
                  "--region-id",
                  "aws-{{region}}"
                ]
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
              "port": 5432,
              "for": "PostgreSQL"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does Neon show the state of the endpoint as accepted?",
              "calls": [
                {
                  "command": [
                    "neon",
                    "vpc",
                    "endpoint",
                    "status",
                    "{{endpointId}}",
                    "--org-id",
                    "{{organizationId}}",
                    "--region-id",
                    "aws-{{region}}"
                  ]
                }
              ]
            }
          ]
        },
        "close": {
          "title": "Restrict the projects to the endpoint and block public connections",
          "calls": [
            {
              "terraform": "neon_vpc_endpoint_restriction"
            },
            {
              "command": [
                "neon",
                "projects",
                "update",
                "<id of the project>",
                "--block-public-connections"
              ]
            }
          ],
          "effect": "Both paths work until public connections are blocked."
        },
        "order": [
          "Make the endpoint, in a region with two services one for each, with private DNS off.",
          "Assign each to the organization.",
          "Switch private DNS on; the connection strings stay.",
          "Look up the name from inside of the VPC.",
          "Restrict the projects and block public connections."
        ],
        "limits": [
          "Ten private networking configurations a region.",
          "IPv4 only."
        ],
        "pitfalls": [
          {
            "symptom": "Some projects are reached over the endpoint, and others are not.",
            "cause": "In us-east-1, us-east-2 and us-west-2 projects are behind two services.",
            "remedy": "Make an endpoint for each service, and assign both."
          },
          {
            "symptom": "The assignment is refused.",
            "cause": "The id of the VPC was given.",
            "remedy": "Give that of the endpoint."
          },
          {
            "symptom": "A restriction is refused.",
            "cause": "The endpoint is not assigned yet.",
            "remedy": "Assign it first."
          }
        ],
        "sources": [
          {
            "page": "Neon documentation, Neon Private Networking",
            "date": "2025-07-03",
            "note": "the two services of three regions, port"
          },
          {
            "page": "Neon documentation, Neon Private Networking",
            "date": "2026-01-30",
            "note": "plan"
          },
          {
            "repository": "neondatabase/website",
            "commit": "01a8b265",
            "path": "content/docs/guides/neon-private-networking.md"
          },
          {
            "repository": "kislerdm/terraform-provider-neon",
            "commit": "71d0000c",
            "path": "docs/resources"
          }
        ]
      }
    }
  },
  "new-relic": {
    "name": "new-relic",
    "title": "New Relic",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "Intakes in us-east-2 and eu-central-1 on AWS, one endpoint each",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "The data option Data Plus."
        ],
        "endpoints": {
          "intake": {
            "title": "An intake; a connection has one a service of the page, under a name of its own",
            "several": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Set up AWS PrivateLink: table of services and names by region"
            }
          ]
        },
        "regions": "Services are in us-east-2 (use2-az1 to use2-az3) and eu-central-1 (euc1-az1 to euc1-az3).",
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "flip",
          "note": "Where networks are peered, shared private zones take its place."
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
              "question": "Do the names of the intakes resolve to addresses of the endpoints, and do data arrive?"
            }
          ]
        },
        "order": [
          "Make an endpoint for each intake in use.",
          "Switch private DNS on."
        ],
        "limits": [
          "Not for FedRAMP, Infinite Tracing, syslog over TCP and CloudWatch metric streams, nor for other APIs than the intakes."
        ],
        "pitfalls": [
          {
            "symptom": "Some agents of the EU still go over the internet.",
            "cause": "APM has two names there, with a service each.",
            "remedy": "Make an endpoint for each."
          },
          {
            "symptom": "Every request is refused with 402 once private DNS is on.",
            "cause": "The account has no Data Plus.",
            "remedy": "Ask for it first, or switch private DNS off again."
          }
        ],
        "sources": [
          {
            "repository": "newrelic/docs-website",
            "commit": "026b9e46",
            "path": "src/content/docs/data-apis/custom-data/aws-privatelink.mdx"
          }
        ]
      }
    }
  },
  "pinecone": {
    "name": "pinecone",
    "title": "Pinecone",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "The indexes of a project on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "The plan Enterprise."
        ],
        "values": {
          "dnsDomain": {
            "description": "Private domain of the region.",
            "form": "host-name",
            "example": "private.aped-4627-b74a.pinecone.io",
            "optional": true,
            "lookup": [
              {
                "page": "Configure Private Endpoints: DNS entry by region"
              }
            ]
          }
        },
        "endpoints": {
          "project": {
            "title": "The indexes of the project"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "page": "Configure Private Endpoints: service name by region"
            }
          ],
          "example": "com.amazonaws.vpce.us-east-1.vpce-svc-05ef6f1f0b9130b54"
        },
        "regions": "VPC and indexes are in one region: us-east-1, us-west-2, eu-west-1, eu-central-1 or ap-southeast-1.",
        "admission": [
          {
            "kind": "register",
            "identities": [
              "endpointId"
            ],
            "calls": [
              {
                "console": "Private endpoints of the project: add {{endpointId}}"
              }
            ]
          }
        ],
        "dns": {
          "kind": "flip",
          "names": [
            "*.{{dnsDomain}}"
          ],
          "note": "A private zone of the domain with a wildcard does as well."
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
              "question": "Does an index answer at its private name?"
            }
          ]
        },
        "order": [
          "Make the endpoint, its private DNS off.",
          "Add it to the project.",
          "Switch private DNS on.",
          "Give the clients the private names."
        ],
        "limits": [
          "Ten endpoints a project; each project has its own."
        ],
        "pitfalls": [],
        "sources": [
          {
            "page": "Pinecone documentation, Configure Private Endpoints",
            "date": "2026-12-01"
          }
        ]
      }
    }
  },
  "planetscale": {
    "name": "planetscale",
    "title": "PlanetScale Managed",
    "reach": {
      "managed-azure": {
        "cloud": "azure",
        "title": "A Managed deployment on Azure",
        "read": "2026-11-29",
        "target": "alias",
        "values": {
          "dnsZone": {
            "description": "Zone for the names that clients use; one of your own.",
            "form": "host-name",
            "example": "db.example.com"
          },
          "host": {
            "description": "Name that clients use, in that zone.",
            "form": "host-name",
            "example": "main.db.example.com"
          }
        },
        "endpoints": {
          "deployment": {
            "title": "The deployment"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "ticket": "What is the alias of the private link service of our deployment, and is our subscription {{subscriptionId}} admitted?"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "subscriptionId"
            ],
            "calls": [
              {
                "ticket": "Please admit our subscription {{subscriptionId}} to the private link service."
              }
            ]
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{host}}"
          ],
          "zones": [
            {
              "zone": "{{dnsZone}}",
              "records": [
                {
                  "name": "{{host}}",
                  "target": "endpoint"
                }
              ]
            }
          ]
        },
        "shadows": "unknown",
        "ports": "unknown",
        "ready": {
          "evidence": [
            {
              "question": "Does the vendor confirm that the subscription {{subscriptionId}} may connect?"
            }
          ]
        },
        "order": [
          "Ask for the alias and have the subscription admitted.",
          "Make the private endpoint.",
          "Make a zone and a record of your own."
        ],
        "pitfalls": [
          {
            "symptom": "Clients cannot connect to the alias.",
            "cause": "It names the service in Azure and is no host name.",
            "remedy": "Make a record of your own for the address of the endpoint."
          }
        ],
        "sources": [
          {
            "page": "PlanetScale documentation, Set up Azure Private Link with PlanetScale Managed",
            "date": "2026-11-29"
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
        "read": "2026-12-01",
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
        "regions": "Cluster and VPC are in one region, unless supported_regions of aws_private_link holds that of the VPC, which only a cluster in several zones has; the endpoint then names the region of the cluster.",
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
              "port": 32000,
              "to": 32500,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35000,
              "to": 35500,
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
          "PrivateLink and VPC peering exclude each other in one VPC.",
          "One endpoint a VPC.",
          "In a BYOC account the role of the agent needs vpce:AllowMultiRegion and elasticloadbalancing:DescribeListenerAttributes for other regions."
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
            "symptom": "Some partitions are not reached, or clients time out during maintenance.",
            "cause": "The ports of the brokers were opened by their number; each broker has ports of its own in the ranges, and they change.",
            "remedy": "Open both ranges whole."
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
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/pages/aws-privatelink.adoc"
          },
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/pages/cloud-security-network.adoc",
            "note": "ports"
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
        "read": "2026-12-01",
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
              "for": "Kafka seed"
            },
            {
              "port": 9093,
              "to": 9095,
              "for": "Kafka, one a broker"
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
          "Make the cluster with it, or name it in a cluster that is there, with private access enabled in networking_config.",
          "Make the endpoint, its private DNS off.",
          "Switch private DNS on, then give the clients the private names."
        ],
        "limits": [
          "One endpoint a VPC."
        ],
        "pitfalls": [
          {
            "symptom": "Clients bootstrap and then time out.",
            "cause": "The seed names brokers at 9093 and above.",
            "remedy": "Open the ports of the brokers, too."
          },
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
            "commit": "9d8c2925",
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
        "read": "2026-12-01",
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
              "port": 32000,
              "to": 32500,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35000,
              "to": 35500,
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
            "symptom": "Some partitions are not reached, or clients time out during maintenance.",
            "cause": "The ports of the brokers were opened by their number; each broker has ports of its own in the ranges, and they change.",
            "remedy": "Open both ranges whole."
          },
          {
            "symptom": "Idle connections are reset.",
            "cause": "The vendor wants them closed before 240 seconds.",
            "remedy": "Set connections.max.idle.ms below that."
          }
        ],
        "limits": [
          "One endpoint a virtual network."
        ],
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/pages/azure-private-link.adoc"
          },
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/pages/cloud-security-network.adoc",
            "note": "ports"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "A Dedicated or BYOC cluster on Google Cloud",
        "read": "2026-12-01",
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
        "regions": "Cluster and endpoint are in one region. Global access has to be on at both ends where clients are in another region.",
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
              "port": 32000,
              "to": 32500,
              "for": "Kafka, one a broker"
            },
            {
              "port": 35000,
              "to": 35500,
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
        "limits": [
          "One endpoint a network.",
          "The vendor's command for the firewall opens 32092 to 32141, 32192 to 32241 and 32292 to 32341 and the same of the HTTP proxy from 35082 on, which are parts of these ranges."
        ],
        "pitfalls": [
          {
            "symptom": "Clients time out after the DNS step.",
            "cause": "The private ports differ from the public ones.",
            "remedy": "Move the clients to the private ports in the same window."
          },
          {
            "symptom": "Some partitions are not reached, or clients time out during maintenance.",
            "cause": "The ports of the brokers were opened by their number; each broker has ports of its own in the ranges, and they change.",
            "remedy": "Open both ranges whole."
          }
        ],
        "sources": [
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/pages/cloud-security-network.adoc",
            "note": "ports"
          },
          {
            "repository": "redpanda-data/cloud-docs",
            "commit": "9d8c2925",
            "path": "modules/networking/partials/psc-api.adoc",
            "note": "region"
          },
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
  "risingwave": {
    "name": "risingwave",
    "title": "RisingWave Cloud",
    "providers": [
      "risingwavelabs/risingwavecloud"
    ],
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Kafka and databases on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "An endpoint service.",
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "console": "Project, Network Access, Cloud Meta: PrivateLink principals"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "terraform": "risingwavecloud_privatelink.target"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "returns": [
          "The endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "no",
        "dns": "endpoint",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Admit the principals of the project.",
          "Make the connection with the name of the service.",
          "Make the source with privatelink.endpoint and privatelink.targets."
        ],
        "limits": [
          "Standard or Advanced plan."
        ],
        "pitfalls": [
          {
            "symptom": "The link cannot be destroyed.",
            "cause": "Its cluster is gone.",
            "remedy": "Destroy the link before the cluster."
          },
          {
            "symptom": "Clients reach another broker than they asked for.",
            "cause": "Brokers and the ports of privatelink.targets are matched by their position.",
            "remedy": "Keep both lists in the same order."
          },
          {
            "symptom": "Some brokers are not reached.",
            "cause": "Their zones have to be among those of RisingWave; said of Confluent.",
            "remedy": "Choose zones that both have."
          }
        ],
        "sources": [
          {
            "repository": "risingwavelabs/risingwave-docs",
            "commit": "747f1f6b",
            "path": "cloud/create-a-connection.mdx"
          },
          {
            "repository": "risingwavelabs/risingwave-docs",
            "commit": "747f1f6b",
            "path": "ingestion/sources/kafka-config.mdx",
            "note": "lines 149 to 188"
          },
          {
            "repository": "risingwavelabs/terraform-provider-risingwavecloud",
            "commit": "f824548",
            "path": "docs/resources/privatelink.md"
          }
        ]
      },
      "azure": {
        "cloud": "azure",
        "title": "Kafka and databases on Azure",
        "read": "2026-12-01",
        "shape": "private-link-service",
        "offers": "A private link service.",
        "principals": {
          "when": "tenant",
          "identity": "subscriptionId",
          "lookup": [
            {
              "console": "Project, Network Access, Cloud Meta: PrivateLink principals"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "console": "Project, Network Access, PrivateLink, Create PrivateLink: enter the resource id"
          }
        ],
        "handOver": [
          "resourceId"
        ],
        "returns": [
          "The endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "no",
        "dns": "endpoint",
        "ready": "unknown",
        "limits": [
          "Standard or Advanced plan.",
          "In development by one page, offered by another."
        ],
        "pitfalls": [],
        "inferred": {
          "principals": "the recipe for AWS; no source tells of principals here"
        },
        "sources": [
          {
            "repository": "risingwavelabs/risingwave-docs",
            "commit": "747f1f6b",
            "path": "cloud/create-a-connection.mdx"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Kafka and databases on Google Cloud",
        "read": "2026-12-01",
        "shape": "service-attachment",
        "offers": "A published service.",
        "principals": {
          "when": "tenant",
          "identity": "projectId",
          "lookup": [
            {
              "console": "Project, Network Access, Cloud Meta: PrivateLink principals"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "terraform": "risingwavecloud_privatelink.target"
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "returns": [
          "The endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "no",
        "dns": "endpoint",
        "ready": "unknown",
        "order": [
          "Make the service attachment.",
          "Make the connection with its URL.",
          "Make the source."
        ],
        "limits": [
          "Standard or Advanced plan."
        ],
        "pitfalls": [],
        "inferred": {
          "principals": "the recipe for AWS; no source tells of principals here"
        },
        "sources": [
          {
            "repository": "risingwavelabs/risingwave-docs",
            "commit": "747f1f6b",
            "path": "cloud/create-a-connection.mdx"
          }
        ]
      }
    }
  },
  "segment": {
    "name": "segment",
    "title": "Twilio Segment",
    "offer": {
      "rds-aws": {
        "cloud": "aws",
        "title": "Amazon RDS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer whose targets follow the addresses of the database, and an endpoint service.",
        "principals": {
          "when": "support",
          "identity": "principalArn",
          "lookup": [
            {
              "ticket": "Customer success manager: which principal makes the endpoint?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "asks": [
          "Notice of every change of the load balancer's zones."
        ],
        "returns": [
          "The DNS name of the endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "regions": "us-east-1, us-east-2, us-west-2 and eu-west-1 only.",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Has the customer success manager said that the endpoint is there?"
            }
          ]
        },
        "order": [
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Send the name of the service.",
          "Use the name of the endpoint as the host."
        ],
        "limits": [
          "Private beta.",
          "Two endpoints and 300 GB a month."
        ],
        "pitfalls": [
          {
            "symptom": "Connections time out.",
            "cause": "The security group of the load balancer is enforced on PrivateLink traffic.",
            "remedy": "Switch the enforcement off, or admit 10.0.0.0/8."
          }
        ],
        "sources": [
          {
            "repository": "segmentio/segment-docs",
            "commit": "747b35d8",
            "path": "src/connections/aws-privatelink.md"
          }
        ]
      },
      "redshift-aws": {
        "cloud": "aws",
        "title": "Amazon Redshift by a grant",
        "read": "2026-12-01",
        "shape": "grant",
        "offers": "An RA3 cluster with relocation on and a port of 5431 to 5455 or 8191 to 8215, and access for an account and a VPC of the vendor.",
        "principals": {
          "when": "support",
          "identity": "accountId",
          "lookup": [
            {
              "ticket": "Customer success manager: which account and which VPC are granted access?"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "automatic"
          ]
        },
        "request": [
          {
            "ticket": "Please connect to our Redshift cluster in account {{accountId}}."
          }
        ],
        "handOver": [
          "serviceId",
          "accountId"
        ],
        "returns": [
          "The address of the endpoint."
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Has the customer success manager sent the address?"
            }
          ]
        },
        "order": [
          "Switch relocation on.",
          "Ask for account and VPC, and grant access.",
          "Send identifier and account.",
          "Use the address as the host."
        ],
        "limits": [
          "RA3 only."
        ],
        "pitfalls": [
          {
            "symptom": "The cluster refuses relocation.",
            "cause": "Its port is outside of both ranges.",
            "remedy": "Change the port."
          }
        ],
        "sources": [
          {
            "repository": "segmentio/segment-docs",
            "commit": "747b35d8",
            "path": "src/connections/aws-privatelink.md"
          }
        ]
      }
    }
  },
  "sigma": {
    "name": "sigma",
    "title": "Sigma",
    "offer": {
      "azure": {
        "cloud": "azure",
        "title": "Snowflake, Databricks, PostgreSQL and MySQL on Azure",
        "read": "2026-11-29",
        "shape": "approval",
        "offers": "The resource id.",
        "needs": [
          "An organization of Sigma on Azure, and a premium feature."
        ],
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
            "ticket": "Account manager: please make a private endpoint to our resource."
          }
        ],
        "handOver": [
          "resourceId"
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "service",
        "ready": {
          "evidence": [
            {
              "question": "Does the resource show the private endpoint connection as Approved?"
            }
          ]
        },
        "order": [
          "Send the resource id.",
          "Approve the connection.",
          "Make the connection in Sigma."
        ],
        "pitfalls": [],
        "sources": [
          {
            "page": "Sigma documentation, azure-private-link-connections",
            "date": "2026-11-29"
          }
        ]
      }
    }
  },
  "singlestore": {
    "name": "singlestore",
    "title": "SingleStore Helios",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "A workspace on AWS",
        "read": "2026-11-30",
        "target": "endpoint-service",
        "needs": [
          "A workspace in the state Active."
        ],
        "values": {
          "workspaceId": {
            "description": "Id of the workspace.",
            "form": "uuid",
            "example": "7f1c2d3e-0000-4000-8000-000000000001"
          }
        },
        "endpoints": {
          "dml": {
            "title": "Queries of the workspace"
          },
          "ddl": {
            "title": "The DDL endpoint of the workspace group",
            "optional": true
          }
        },
        "serviceName": {
          "lookup": [
            {
              "ticket": "Inbound private connection: workspace {{workspaceId}}, AWS account {{accountId}}, region {{region}}. What is the name of the service?"
            }
          ]
        },
        "regions": "Workspace and endpoint are in one region.",
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "accountId"
            ],
            "calls": [
              {
                "ticket": "Inbound private connection: workspace {{workspaceId}}, AWS account {{accountId}}, region {{region}}."
              }
            ]
          }
        ],
        "dns": "unknown",
        "shadows": "unknown",
        "ports": "unknown",
        "ready": {
          "evidence": [
            {
              "question": "Does the workspace show its private connection as ACTIVE?"
            }
          ]
        },
        "order": [
          "Ask the support for the service, with the AWS account.",
          "Make an endpoint for DML and another for DDL."
        ],
        "pitfalls": [
          {
            "symptom": "DDL statements are not reached.",
            "cause": "DML and DDL have an endpoint each.",
            "remedy": "Make both."
          },
          {
            "symptom": "The support does not act.",
            "cause": "The workspace is suspended.",
            "remedy": "Have it Active."
          }
        ],
        "sources": [
          {
            "page": "SingleStore documentation, Connect to SingleStore Helios Workspaces from Private Networks/Services via AWS PrivateLink",
            "date": "2026-11-30"
          }
        ]
      }
    },
    "offer": {
      "pipelines-aws": {
        "cloud": "aws",
        "title": "Databases and Kafka to pipelines on AWS",
        "read": "2026-11-30",
        "shape": "load-balancer",
        "offers": "A target group a service or broker, a network load balancer, cross-zone on, and an endpoint service.",
        "principals": {
          "when": "support",
          "identity": "accountId",
          "lookup": [
            {
              "ticket": "Which AWS account makes the endpoint to our service in {{region}}?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Outbound private connection to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "hostNames"
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "regions": "Workspace, load balancer and service are in one region.",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Ask for the AWS account.",
          "Make the load balancer and the endpoint service, and admit the account.",
          "Send the name of the service, with the endpoints of the brokers."
        ],
        "pitfalls": [
          {
            "symptom": "Brokers of Amazon MSK are not reached.",
            "cause": "Targets are addresses.",
            "remedy": "Look up the addresses of the brokers, and again when one is replaced."
          }
        ],
        "sources": [
          {
            "page": "SingleStore documentation, Connect out from SingleStore Helios Workspaces to Private Networks/Services via AWS PrivateLink",
            "date": "2026-11-30"
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
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url, which some accounts show as privatelink_ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.xy12345.us-east-1.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessOcspUrl": {
            "description": "Private name of the OCSP responder for clients that name the account without its region, regionless-privatelink-ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
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
            "stage": "dns",
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
            "stage": "dns",
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
        "regions": "The endpoint may be in another region than the account and then names the region of the service; storage and key management are not reached that way.",
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
                  "name": "{{regionlessOcspUrl}}",
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
          "note": "Internal stages have an endpoint of the cloud's storage service of their own. Redirected connections (privatelink-connection-urls), Streamlit and Snowpark Container Services (app-service-privatelink-url, spcs-auth-privatelink-url, spcs-registry-privatelink-url) have names that are not among these records."
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
                  "shows": "TRUE"
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
            "cause": "An OCSP name or its port 80 was forgotten; a client that names the account without its region asks the OCSP responder without region.",
            "remedy": "Make the records and open the port."
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
            "date": "2026-12-01"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK_CONFIG",
            "date": "2026-12-01",
            "note": "names without region"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK",
            "date": "2026-12-01"
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
        "read": "2026-12-01",
        "target": "alias",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "xy12345.east-us-2.azure.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url, which some accounts show as privatelink_ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.xy12345.east-us-2.azure.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessOcspUrl": {
            "description": "Private name of the OCSP responder for clients that name the account without its region, regionless-privatelink-ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
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
            "stage": "dns",
            "example": "app.east-us-2.azure.privatelink.snowflakecomputing.com",
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
            "stage": "dns",
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
                  "name": "{{regionlessOcspUrl}}",
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
          "note": "Internal stages have an endpoint of the cloud's storage service of their own. Redirected connections (privatelink-connection-urls), Streamlit and Snowpark Container Services (app-service-privatelink-url, spcs-auth-privatelink-url, spcs-registry-privatelink-url) have names that are not among these records."
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
                  "shows": "TRUE"
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
            "symptom": "The private endpoint cannot be made with the alias.",
            "cause": "The vendor knows of accounts where it is refused.",
            "remedy": "Ask the support for the resource id that belongs to the alias, and give it as resourceId."
          },
          {
            "symptom": "The authorization fails although the account is right.",
            "cause": "On Azure the endpoint comes first, the reverse of AWS, and its resource id is what is authorized.",
            "remedy": "Make the endpoint, then authorize it."
          },
          {
            "symptom": "Drivers connect slowly or refuse the certificate.",
            "cause": "An OCSP name or its port 80 was forgotten; a client that names the account without its region asks the OCSP responder without region.",
            "remedy": "Make the records and open the port."
          }
        ],
        "sources": [
          {
            "page": "Snowflake documentation, Azure Private Link and Snowflake",
            "date": "2026-11-29"
          },
          {
            "page": "Snowflake documentation, SYSTEM$AUTHORIZE_PRIVATELINK",
            "date": "2026-12-01"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK_CONFIG",
            "date": "2026-12-01",
            "note": "names without region"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK",
            "date": "2026-12-01"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "An account on Google Cloud",
        "read": "2026-12-01",
        "target": "service-attachment",
        "needs": [
          "Business Critical edition.",
          "The role ACCOUNTADMIN, for the calls."
        ],
        "values": {
          "accountUrl": {
            "description": "Private name of the account, as the configuration calls it privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "xy12345.us-central1.gcp.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "ocspUrl": {
            "description": "Private name of the OCSP responder, privatelink-ocsp-url, which some accounts show as privatelink_ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.xy12345.us-central1.gcp.privatelink.snowflakecomputing.com",
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessOcspUrl": {
            "description": "Private name of the OCSP responder for clients that name the account without its region, regionless-privatelink-ocsp-url.",
            "form": "host-name",
            "stage": "dns",
            "example": "ocsp.myorg-account1.privatelink.snowflakecomputing.com",
            "optional": true,
            "lookup": [
              {
                "sql": "SELECT SYSTEM$GET_PRIVATELINK_CONFIG()"
              }
            ]
          },
          "regionlessAccountUrl": {
            "description": "Private name of the account without its region, regionless-privatelink-account-url.",
            "form": "host-name",
            "stage": "dns",
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
            "stage": "dns",
            "example": "app.us-central1.gcp.privatelink.snowflakecomputing.com",
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
            "stage": "dns",
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
          "Ten connections a project and fifty an account.",
          "Some of the functions by which an account is managed are not supported on Google Cloud."
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
                  "name": "{{regionlessOcspUrl}}",
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
          "note": "Internal stages have an endpoint of the cloud's storage service of their own. Redirected connections (privatelink-connection-urls), Streamlit and Snowpark Container Services (app-service-privatelink-url, spcs-auth-privatelink-url, spcs-registry-privatelink-url) have names that are not among these records."
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
                  "shows": "TRUE"
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
            "cause": "Older pages have the support enable the feature, and the pages of both functions give a form for Google Cloud while their notes still say that it is not supported.",
            "remedy": "Ask the support whether the account has it."
          },
          {
            "symptom": "Drivers connect slowly or refuse the certificate.",
            "cause": "An OCSP name or its port 80 was forgotten; a client that names the account without its region asks the OCSP responder without region.",
            "remedy": "Make the records and open the port."
          }
        ],
        "inferred": {
          "ports": "the recipe for AWS"
        },
        "sources": [
          {
            "page": "Snowflake documentation, Google Cloud Private Service Connect and Snowflake",
            "date": "2026-12-01"
          },
          {
            "page": "Snowflake documentation, SYSTEM$AUTHORIZE_PRIVATELINK",
            "date": "2026-12-01"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK_CONFIG",
            "date": "2026-12-01",
            "note": "names without region"
          },
          {
            "page": "Snowflake documentation, SYSTEM$GET_PRIVATELINK",
            "date": "2026-12-01"
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
  },
  "streamkap": {
    "name": "streamkap",
    "title": "Streamkap",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "A network load balancer in every zone in use and an endpoint service; before RDS a forwarder or a function that refreshes the targets.",
        "principals": {
          "when": "fixed",
          "identity": "principalArn",
          "known": [
            {
              "principal": "arn:aws:iam::300973880807:root",
              "seen": "published"
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
            "ticket": "Please connect to the endpoint service {{serviceName}}."
          }
        ],
        "handOver": [
          "serviceName"
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "order": [
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Send the name of the service.",
          "Accept the connection."
        ],
        "pitfalls": [
          {
            "symptom": "It works until a fail-over of RDS.",
            "cause": "The address of the database changes.",
            "remedy": "Refresh the targets."
          }
        ],
        "sources": [
          {
            "page": "Streamkap documentation, aws-private-link",
            "date": "2026-11-29"
          }
        ]
      }
    }
  },
  "supabase": {
    "name": "supabase",
    "title": "Supabase",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "The database of a project on AWS",
        "read": "2026-12-01",
        "target": "resource-configuration",
        "needs": [
          "The plan Team or Enterprise.",
          "The share of the vendor is accepted in AWS RAM, in the region of the project."
        ],
        "values": {
          "supabaseProject": {
            "description": "Reference of the project.",
            "form": "id",
            "example": "abcdefghijklmnopqrst"
          }
        },
        "endpoints": {
          "database": {
            "title": "Database and connection pooler"
          }
        },
        "regions": "VPC and project are in one region.",
        "serviceName": {
          "lookup": [
            {
              "command": [
                "aws",
                "ram",
                "get-resource-share-invitations"
              ],
              "shows": "A share sspl-{{supabaseProject}} with a random end; it holds a resource configuration of VPC Lattice"
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
                "console": "Settings of the project, Integrations, AWS PrivateLink: add the AWS account {{accountId}}",
                "shows": "Ready"
              }
            ]
          }
        ],
        "dns": {
          "kind": "none",
          "note": "Clients use the name of the endpoint's association, where names are switched on for it."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 5432,
              "for": "PostgreSQL"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the console show the account as Ready?"
            }
          ]
        },
        "close": {
          "title": "Let the support switch public access off",
          "calls": [
            {
              "ticket": "Please switch public access off for our project {{supabaseProject}}."
            }
          ]
        },
        "order": [
          "Add the AWS account in the console.",
          "Accept the share.",
          "Make an endpoint of type Resource, or associate a service network.",
          "Give the clients the name of the endpoint.",
          "Let the support switch public access off."
        ],
        "limits": [
          "Beta; direct connections and PgBouncer only, no read replicas."
        ],
        "pitfalls": [
          {
            "symptom": "A change of private DNS replaces the endpoint.",
            "cause": "For endpoints of type Resource private_dns_enabled cannot be changed in place.",
            "remedy": "Decide before it is made."
          },
          {
            "symptom": "Terraform does not show the name to connect to.",
            "cause": "Names of associations are in no attribute (hashicorp/terraform-provider-aws issue 41859).",
            "remedy": "Read it with aws ec2 describe-vpc-endpoint-associations."
          }
        ],
        "sources": [
          {
            "repository": "supabase/supabase",
            "commit": "041cfa38",
            "path": "apps/docs/content/guides/platform/privatelink.mdx"
          }
        ]
      }
    }
  },
  "surrealdb": {
    "name": "surrealdb",
    "title": "SurrealDB Cloud",
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "An instance on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "Onboarding by the vendor, which is done by hand on both sides."
        ],
        "endpoints": {
          "instance": {
            "title": "The instance"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "ticket": "We want to reach our instance over AWS PrivateLink. What is the name of the service?"
            }
          ]
        },
        "regions": "US West 2 (Oregon) was the only region when the page was read.",
        "admission": [
          {
            "kind": "approve",
            "identities": [
              "endpointId"
            ],
            "calls": [
              {
                "ticket": "Please admit our endpoint {{endpointId}} in AWS account {{accountId}}."
              }
            ]
          }
        ],
        "dns": "unknown",
        "shadows": "no",
        "ports": "unknown",
        "ready": "unknown",
        "order": [
          "Have the organization onboarded.",
          "Make the endpoint.",
          "Set the access mode of the instance to dual.",
          "Give the clients the private names; those of us-west-2 are below privatelink.aws-usw2.surreal.cloud."
        ],
        "limits": [
          "An enterprise feature."
        ],
        "close": {
          "title": "Set the access mode of the instance to private",
          "calls": [
            {
              "console": "Instance settings, network: private"
            }
          ],
          "effect": "The instance has no public name any more."
        },
        "pitfalls": [
          {
            "symptom": "The private name of an instance does not answer.",
            "cause": "An instance is public until its access mode is changed.",
            "remedy": "Set it to dual, and to private once nobody connects publicly."
          },
          {
            "symptom": "Machines outside of AWS do not resolve the private name.",
            "cause": "It resolves within the VPC alone.",
            "remedy": "Keep the mode dual for them."
          }
        ],
        "inferred": {
          "admission": "that the vendor is told the endpoint; the page says that onboarding is done by hand"
        },
        "sources": [
          {
            "repository": "surrealdb/docs.surrealdb.com",
            "commit": "ddf9b358",
            "path": "src/content/manage/instances/private-connectivity.mdx"
          },
          {
            "page": "SurrealDB documentation, Private connectivity",
            "date": "2026-11-18"
          }
        ]
      }
    }
  },
  "tableau": {
    "name": "tableau",
    "title": "Tableau Cloud",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS by Private Connect",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An endpoint service before Aurora MySQL, SQL Server, MySQL, Oracle or PostgreSQL; Redshift, Athena and Snowflake by their own.",
        "needs": [
          "Enterprise or Tableau+, and an add-on of endpoints."
        ],
        "principals": {
          "when": "region",
          "identity": "principalArn",
          "lookup": [
            {
              "page": "Outbound Private Connection Set Up, Tableau Cloud: ARNs by region"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "console": "Tableau Cloud Manager, Private Connect: enter {{serviceName}}"
          }
        ],
        "handOver": [
          "serviceName",
          "other"
        ],
        "asks": [
          "A custom address where the source needs one."
        ],
        "returns": [
          "The address for connections."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "regions": "Athena and Snowflake in the same region only.",
        "dns": "endpoint",
        "privateDnsName": "unknown",
        "ready": {
          "evidence": [
            {
              "question": "Does Tableau Cloud Manager show the private connection as ready?"
            }
          ]
        },
        "order": [
          "Make the endpoint service and admit the principal of the region.",
          "Add the connection in Tableau Cloud Manager.",
          "Assign it to sites."
        ],
        "pitfalls": [],
        "sources": [
          {
            "page": "Tableau Help, Outbound Private Connection Set Up: Tableau Cloud",
            "date": "2026-11-29"
          }
        ]
      }
    }
  },
  "temporal": {
    "name": "temporal",
    "title": "Temporal Cloud",
    "providers": [
      "temporalio/temporalcloud"
    ],
    "reach": {
      "aws": {
        "cloud": "aws",
        "title": "Namespaces of a region on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "values": {
          "dnsZone": {
            "description": "Name that clients connect to: that of the namespace, or of the region where the namespace has high availability.",
            "form": "host-name",
            "example": "orders.a1b2c.tmprl.cloud"
          }
        },
        "endpoints": {
          "region": {
            "title": "The namespaces of the region"
          }
        },
        "limits": [
          "Fifty private connectivity rules an account; the support raises it."
        ],
        "serviceName": {
          "lookup": [
            {
              "page": "AWS connectivity: table of endpoint services by region"
            }
          ]
        },
        "regions": "The endpoint is in the region of the namespace, or of one of its replicas where the namespace has high availability; endpoints across regions are not supported.",
        "admission": [
          {
            "kind": "open"
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{dnsZone}}"
          ],
          "zones": [
            {
              "zone": "{{dnsZone}}",
              "records": [
                {
                  "name": "{{dnsZone}}",
                  "target": "endpoint",
                  "ttl": 60
                }
              ]
            }
          ],
          "note": "The zone of a region has the form aws-us-east-1.region.tmprl.cloud; with high availability the time to live is 15 seconds."
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 7233,
              "for": "gRPC"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Do workers of a network that is not productive run through the endpoint?"
            }
          ]
        },
        "close": {
          "title": "Attach connectivity rules to the namespace",
          "calls": [
            {
              "terraform": "temporalcloud_connectivity_rule.connection_id",
              "shows": "{{endpointId}}, connectivity type private"
            },
            {
              "terraform": "temporalcloud_namespace.connectivity_rule_ids"
            }
          ],
          "effect": "Every path without a rule is shut at once."
        },
        "order": [
          "Make the endpoint.",
          "Make the zone without a VPC of workers, and its record.",
          "Associate a VPC that is not productive and look.",
          "Associate the VPCs of the workers.",
          "Attach rules to the namespace, the private one and the public one together; remove the public one later."
        ],
        "pitfalls": [
          {
            "symptom": "All workers of a VPC stop.",
            "cause": "A zone without its record answers that the name does not exist.",
            "remedy": "Make the record before any VPC of workers sees the zone."
          },
          {
            "symptom": "Clients are shut out when the first rule is attached.",
            "cause": "A rule on AWS restricts; it does not admit.",
            "remedy": "Attach the private and the public rule together."
          },
          {
            "symptom": "Workers stay with the region that failed after a fail-over.",
            "cause": "The zone is that of a namespace with high availability, so that nobody follows the name to the region that is active.",
            "remedy": "Have zones of the regions alone, and a way from the workers to the endpoint of each."
          },
          {
            "symptom": "The name of a namespace with high availability leads to a public address.",
            "cause": "A public rule with stable addresses changes what the name leads to.",
            "remedy": "Attach no public rule with stable addresses to that namespace."
          },
          {
            "symptom": "Route 53 refuses the record.",
            "cause": "A CNAME cannot have the name of its zone.",
            "remedy": "Make an alias record."
          }
        ],
        "inferred": {
          "dns": "that the record is an alias, because Route 53 takes no CNAME at the zone's own name; the page has a CNAME"
        },
        "sources": [
          {
            "repository": "temporalio/documentation",
            "commit": "0b4a7e5c",
            "path": "docs/cloud/connectivity/aws-connectivity.mdx"
          },
          {
            "repository": "temporalio/documentation",
            "commit": "07ad4109",
            "path": "docs/cloud/high-availability/ha-connectivity.mdx"
          },
          {
            "repository": "temporalio/documentation",
            "commit": "0459ed1a",
            "path": "docs/cloud/connectivity/index.mdx"
          },
          {
            "repository": "temporalio/terraform-provider-temporalcloud",
            "commit": "1dff9ec5",
            "path": "docs/resources/connectivity_rule.md"
          }
        ]
      },
      "gcp": {
        "cloud": "gcp",
        "title": "Namespaces of a region on Google Cloud",
        "read": "2026-12-01",
        "target": "service-attachment",
        "values": {
          "dnsZone": {
            "description": "Zone of the name that clients connect to: the name of the namespace itself, or that of the region with API keys or several regions. A zone of the account hides its other namespaces.",
            "form": "host-name",
            "example": "orders.a1b2c.tmprl.cloud"
          },
          "host": {
            "description": "Name that clients connect to: that of the zone, or one below it.",
            "form": "host-name",
            "example": "orders.a1b2c.tmprl.cloud"
          }
        },
        "endpoints": {
          "region": {
            "title": "The namespaces of the region"
          }
        },
        "regions": "The endpoint is in the region of the namespace, or of one of its replicas where the namespace has high availability; clients elsewhere need global access on it.",
        "serviceName": {
          "lookup": [
            {
              "page": "Google Cloud connectivity: table of service attachments by region"
            }
          ]
        },
        "admission": [
          {
            "kind": "register",
            "identities": [
              "connectionId",
              "projectId",
              "region"
            ],
            "terraform": {
              "resource": "temporalcloud_connectivity_rule",
              "arguments": {
                "connectionId": "connection_id",
                "projectId": "gcp_project_id",
                "region": "region"
              },
              "values": {
                "connectivity_type": "private",
                "region": "gcp-{{region}}"
              },
              "note": "The region is written with gcp- before it."
            }
          }
        ],
        "dns": {
          "kind": "zone-names",
          "names": [
            "{{host}}"
          ],
          "zones": [
            {
              "zone": "{{dnsZone}}",
              "records": [
                {
                  "name": "{{host}}",
                  "target": "endpoint"
                }
              ]
            }
          ],
          "note": "The domain of a region has the form us-central1.gcp.api.temporal.io."
        },
        "shadows": "yes",
        "ports": {
          "tcp": [
            {
              "port": 7233,
              "for": "gRPC"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the connection {{connectionId}} accepted?",
              "registered": true
            },
            {
              "question": "Does the namespace name the rule of {{connectionId}}, or no rule at all?",
              "calls": [
                {
                  "terraform": "temporalcloud_namespace.connectivity_rule_ids"
                }
              ]
            }
          ]
        },
        "close": {
          "title": "Attach connectivity rules to the namespace",
          "calls": [
            {
              "terraform": "temporalcloud_namespace.connectivity_rule_ids"
            }
          ],
          "effect": "Every path without a rule is shut at once."
        },
        "order": [
          "Make the endpoint; the connection is pending.",
          "Make the rule; the connection becomes accepted.",
          "Make the zone and its record."
        ],
        "limits": [
          "A fail-over between regions is done by hand."
        ],
        "pitfalls": [
          {
            "symptom": "The connection stays pending for ever, without a message.",
            "cause": "Id, region or project of the rule is wrong.",
            "remedy": "Compare all three with the endpoint."
          },
          {
            "symptom": "The connection is accepted, and the namespace refuses all that comes through it.",
            "cause": "A namespace that names any rule, such as the public one, lets in only what its rules name.",
            "remedy": "Attach the rule of the endpoint to the namespace, beside those that it names."
          },
          {
            "symptom": "Other namespaces of the account do not resolve any more in the network.",
            "cause": "A private zone of the account, which the vendor's table names, answers for all of them.",
            "remedy": "Make the zone of the name of the namespace, or write a record for each namespace."
          },
          {
            "symptom": "A rule is not made, because on AWS it restricts.",
            "cause": "On Google Cloud it admits.",
            "remedy": "Make it."
          }
        ],
        "sources": [
          {
            "repository": "temporalio/documentation",
            "commit": "1c972c83",
            "path": "docs/cloud/connectivity/gcp-connectivity.mdx"
          },
          {
            "repository": "temporalio/documentation",
            "commit": "0459ed1a",
            "path": "docs/cloud/connectivity/index.mdx"
          },
          {
            "repository": "temporalio/terraform-provider-temporalcloud",
            "commit": "1dff9ec5",
            "path": "internal/provider/connectivity_rule_resource.go",
            "note": "what creation needs; updates are refused"
          }
        ]
      }
    }
  },
  "tidb-cloud": {
    "name": "tidb-cloud",
    "title": "TiDB Cloud",
    "reach": {
      "dedicated-aws": {
        "cloud": "aws",
        "title": "A Dedicated cluster on AWS",
        "read": "2026-12-01",
        "target": "endpoint-service",
        "needs": [
          "VPC attributes enableDnsSupport and enableDnsHostnames.",
          "The service of the cluster, which is made three to four minutes after the cluster.",
          "The role Organization Owner or Project Owner."
        ],
        "regions": "VPC and cluster are in one region.",
        "endpoints": {
          "cluster": {
            "title": "The cluster"
          }
        },
        "serviceName": {
          "lookup": [
            {
              "console": "Networking of the cluster, Create Private Endpoint Connection"
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
                "console": "Create Private Endpoint Connection: enter {{endpointId}}"
              }
            ]
          }
        ],
        "dns": {
          "kind": "flip"
        },
        "shadows": "unknown",
        "ports": {
          "tcp": [
            {
              "port": 4000,
              "for": "MySQL protocol, unless the cluster has another port"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Is the status of the private endpoint connection Active?",
              "calls": [
                {
                  "console": "Networking of the cluster",
                  "shows": "Active; the others are Not Configured, Pending, Deleting and Failed"
                }
              ]
            }
          ]
        },
        "order": [
          "Make the endpoint, its private DNS off.",
          "Create the private endpoint connection with its id.",
          "Switch private DNS on.",
          "Wait until the status goes from System Checking to Active, five minutes."
        ],
        "pitfalls": [
          {
            "symptom": "Private DNS cannot be switched on.",
            "cause": "A VPC made in the console has its DNS attributes off.",
            "remedy": "Switch both on."
          },
          {
            "symptom": "The cluster has no endpoint in the zone of a subnet.",
            "remedy": "Choose another subnet, or ask the support."
          }
        ],
        "sources": [
          {
            "repository": "pingcap/docs",
            "commit": "00536edb",
            "path": "tidb-cloud/set-up-private-endpoint-connections.md"
          }
        ]
      }
    },
    "offer": {
      "changefeed-aws": {
        "cloud": "aws",
        "title": "Self-hosted Kafka to changefeeds on AWS",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer with a bootstrap listener for all brokers and a listener a broker, cross-zone off, before a listener EXTERNAL of the brokers; and an endpoint service with acceptance on.",
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "console": "Create a changefeed, private link: the account is shown; the principal is its root"
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
            "console": "Create a changefeed with the endpoint service {{serviceName}}"
          }
        ],
        "handOver": [
          "serviceName",
          "ports",
          "other"
        ],
        "asks": [
          "The number of availability zones, and the unique part of the pattern of the advertised listeners."
        ],
        "returns": [
          "The pattern of the advertised listeners."
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "dns": "listener",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Does a bootstrap at the EXTERNAL listener print the advertised names, and fail only because they cannot be reached from there?"
            }
          ]
        },
        "order": [
          "Take the pattern of the names from the console.",
          "Reconfigure and restart the brokers one by one.",
          "Make the load balancer and the endpoint service, and admit the principal.",
          "Make the changefeed.",
          "Accept the connection."
        ],
        "limits": [
          "A second project needs listeners and ports of its own."
        ],
        "pitfalls": [
          {
            "symptom": "Brokers of a zone are not reached.",
            "cause": "AZ ids are part of the names.",
            "remedy": "Advertise the id of each broker's zone."
          },
          {
            "symptom": "Connections are dropped at the load balancer.",
            "cause": "The page leaves the enforcement of the security group on and admits the vendor's network.",
            "remedy": "Admit the network that the page names."
          }
        ],
        "sources": [
          {
            "repository": "pingcap/docs",
            "commit": "00536edb",
            "path": "tidb-cloud/setup-aws-self-hosted-kafka-private-link-service.md"
          }
        ]
      }
    }
  },
  "tiger-cloud": {
    "name": "tiger-cloud",
    "title": "Tiger Cloud (Timescale)",
    "providers": [
      "timescale/timescale"
    ],
    "reach": {
      "azure": {
        "cloud": "azure",
        "title": "A service on Azure",
        "read": "2026-12-01",
        "target": "resource-id",
        "needs": [
          "A subnet without network policies for private endpoints.",
          "The plan Performance, Scale or Enterprise."
        ],
        "endpoints": {
          "service": {
            "title": "The service"
          }
        },
        "regions": "The endpoint may be in another region than the service; the vendor advises the same one.",
        "serviceName": {
          "lookup": [
            {
              "console": "Security, Private Link: alias of the region, a resource id"
            }
          ]
        },
        "admission": [
          {
            "kind": "principal",
            "identities": [
              "subscriptionId"
            ],
            "calls": [
              {
                "console": "Security, Private Link, Authorize Subscription: enter {{subscriptionId}}"
              }
            ]
          },
          {
            "kind": "register",
            "identities": [
              "endpointAddress"
            ],
            "calls": [
              {
                "console": "Sync Connections, then enter the address {{endpointAddress}}, then bind the connection to the service"
              }
            ]
          }
        ],
        "dns": {
          "kind": "vendor",
          "note": "The vendor makes a public record for the address."
        },
        "shadows": "no",
        "ports": {
          "tcp": [
            {
              "port": 5432,
              "for": "PostgreSQL"
            }
          ]
        },
        "ready": {
          "evidence": [
            {
              "question": "Does the console show the connection as approved and bound to the service?"
            }
          ]
        },
        "order": [
          "Authorize the subscription.",
          "Make the private endpoint.",
          "Sync the connections; it becomes Approved.",
          "Enter its address.",
          "Bind the service, in a planned window."
        ],
        "pitfalls": [
          {
            "symptom": "Clients over the internet are cut off when the connection is bound.",
            "cause": "Binding ends public access and changes host name and certificate.",
            "remedy": "Take the binding for the cut-over."
          },
          {
            "symptom": "The service is public again.",
            "cause": "Removing the last binding gives it its public access back.",
            "remedy": "Bind it to another connection first."
          },
          {
            "symptom": "The name leads to an address that nobody has.",
            "cause": "The endpoint was replaced and has another address.",
            "remedy": "Enter the new address."
          }
        ],
        "sources": [
          {
            "repository": "timescale/docs",
            "commit": "0761cdfd",
            "path": "use-timescale/security/azure-privatelink.md"
          },
          {
            "page": "timescale/terraform-provider-timescale, pull request 319, Add Private Link support (Azure & AWS)",
            "date": "2026-01-30",
            "note": "open, not released"
          }
        ]
      }
    }
  },
  "tray": {
    "name": "tray",
    "title": "Tray.ai",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Services on AWS",
        "read": "2026-11-29",
        "shape": "load-balancer",
        "offers": "An endpoint service.",
        "principals": {
          "when": "support",
          "identity": "principalArn",
          "lookup": [
            {
              "ticket": "Which principal makes the endpoint?"
            }
          ]
        },
        "acceptance": "unknown",
        "request": [
          {
            "ticket": "Please connect our organization to the endpoint service {{serviceName}} in {{region}}, account {{accountId}}."
          }
        ],
        "handOver": [
          "serviceName",
          "ports",
          "region",
          "accountId",
          "other"
        ],
        "asks": [
          "The id of the organization."
        ],
        "endpointId": "none",
        "crossRegion": "unknown",
        "regions": "The vendor places its VPC by the region.",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "pitfalls": [],
        "sources": [
          {
            "page": "Tray.ai documentation, aws-privatelink",
            "date": "2026-11-29"
          }
        ]
      }
    }
  },
  "trigger-dev": {
    "name": "trigger-dev",
    "title": "Trigger.dev",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases, caches and services on AWS to tasks",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "An internal network load balancer with address targets (writer of RDS, primary of ElastiCache), instances or an application load balancer, a listener with the port of the target, and an endpoint service.",
        "principals": {
          "when": "tenant",
          "identity": "principalArn",
          "lookup": [
            {
              "console": "Private networking of the environment: an AWS account; the principal is its root"
            }
          ]
        },
        "acceptance": {
          "modes": [
            "manual",
            "automatic"
          ],
          "advised": "automatic"
        },
        "request": [
          {
            "console": "Private networking: add {{serviceName}} in {{region}}"
          }
        ],
        "handOver": [
          "serviceName",
          "region"
        ],
        "returns": [
          "Addresses and DNS name of the endpoint."
        ],
        "endpointId": "unknown",
        "crossRegion": "yes",
        "regions": "The supported regions of the service hold that of the tasks; it adds 10 to 30 milliseconds.",
        "dns": "endpoint",
        "privateDnsName": "no",
        "ready": {
          "evidence": [
            {
              "question": "Is the connection Active?",
              "calls": [
                {
                  "console": "Private networking",
                  "shows": "Active, after Pending and Provisioning, in half a minute to a minute and a half"
                }
              ]
            }
          ]
        },
        "order": [
          "Make target group, load balancer and endpoint service, and admit the principal of the environment.",
          "Add the connection."
        ],
        "limits": [
          "Two connections an organization; the vendor raises it."
        ],
        "pitfalls": [
          {
            "symptom": "The connection is Active and times out.",
            "cause": "The security group of the load balancer is enforced on PrivateLink traffic, and the vendor's addresses are not known.",
            "remedy": "Switch the enforcement off."
          },
          {
            "symptom": "The connection stays Pending.",
            "cause": "The service asks for acceptance.",
            "remedy": "Accept it, or switch acceptance off."
          },
          {
            "symptom": "It works until a fail-over.",
            "cause": "Addresses of RDS and ElastiCache change.",
            "remedy": "Refresh the targets."
          }
        ],
        "sources": [
          {
            "repository": "triggerdotdev/trigger.dev",
            "commit": "b082e443",
            "path": "docs/private-networking/aws-console-setup.mdx"
          },
          {
            "repository": "triggerdotdev/trigger.dev",
            "commit": "b082e443",
            "path": "docs/private-networking/overview.mdx",
            "note": "limits"
          },
          {
            "repository": "triggerdotdev/trigger.dev",
            "commit": "b082e443",
            "path": "docs/private-networking/troubleshooting.mdx"
          }
        ]
      }
    }
  },
  "unstructured": {
    "name": "unstructured",
    "title": "Unstructured",
    "offer": {
      "aws": {
        "cloud": "aws",
        "title": "Databases on AWS to a dedicated instance",
        "read": "2026-12-01",
        "shape": "load-balancer",
        "offers": "A network load balancer and an endpoint service before RDS, MongoDB or Elasticsearch.",
        "needs": [
          "A dedicated instance."
        ],
        "principals": {
          "when": "support",
          "identity": "principalArn",
          "lookup": [
            {
              "ticket": "Which principal makes the endpoint of our dedicated instance?"
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
            "ticket": "Please connect to the endpoint service {{serviceName}} in {{region}}."
          }
        ],
        "handOver": [
          "serviceName",
          "region",
          "availabilityZoneNames",
          "engine",
          "ports"
        ],
        "endpointId": "none",
        "crossRegion": "no",
        "regions": "Service and dedicated instance are in one region: us-east-1, us-east-2, us-west-2, eu-west-1, eu-north-1, eu-central-1, ap-southeast-2, ap-south-1 or ap-northeast-2.",
        "dns": "unknown",
        "privateDnsName": "unknown",
        "ready": "unknown",
        "pitfalls": [],
        "sources": [
          {
            "repository": "Unstructured-IO/docs",
            "commit": "8905f622",
            "path": "business/aws/dedicated-instance-privatelink.mdx",
            "note": "regions, zones, acceptance"
          },
          {
            "page": "Unstructured documentation, Connecting to customer-managed services on AWS",
            "date": "2026-11-30",
            "note": "first part"
          }
        ]
      }
    }
  }
};
