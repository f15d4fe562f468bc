import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: process.env.CASEGRAPH_URL ?? "http://localhost:8080/graphql",
  documents: "src/**/*.ts",
  ignoreNoDocuments: false,
  generates: {
    "./src/gql/": {
      preset: "client",
      config: {
        documentMode: "string",
        defaultScalarType: "unknown",
        scalars: { PartialDate: "string", DateTime: "string", Duration: "string", Decimal: "string" },
        useTypeImports: true,
      },
      presetConfig: { fragmentMasking: false },
    },
  },
  importExtension: ".js",
};

export default config;
