# Plinth for runners such as GitLab's and Atlantis: docker build --tag plinth .
# Terraform is in it where its version is given, with the digest that HashiCorp publishes for the archive of this architecture:
# docker build --build-arg TERRAFORM_VERSION=1.11.4 --build-arg TERRAFORM_SHA256=... --tag plinth .
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && mkdir /package && npm pack --ignore-scripts --pack-destination /package

FROM node:22-bookworm-slim
ARG TERRAFORM_VERSION=""
ARG TERRAFORM_SHA256=""
# Git gives the base of a comparison.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates curl git unzip && rm -rf /var/lib/apt/lists/*
RUN if [ -n "$TERRAFORM_VERSION" ]; then \
      archive="terraform_${TERRAFORM_VERSION}_linux_$(dpkg --print-architecture).zip" && \
      curl --fail --silent --show-error --output terraform.zip "https://releases.hashicorp.com/terraform/$TERRAFORM_VERSION/$archive" && \
      echo "$TERRAFORM_SHA256  terraform.zip" | sha256sum --check - && \
      unzip -q terraform.zip terraform -d /usr/local/bin && rm terraform.zip; \
    fi
COPY --from=build /package /package
RUN npm install --global --offline --no-audit --no-fund /package/plinth-*.tgz
USER node
WORKDIR /work
# No entry point: runners start a shell of their own in the image.
CMD ["plinth", "--help"]
