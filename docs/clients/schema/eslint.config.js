import graphql from "@graphql-eslint/eslint-plugin";

const { "flat/schema-recommended": recommended, "flat/schema-relay": relay } = graphql.configs;

export default [
  {
    files: ["schema.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...recommended.rules,
      ...relay.rules,

      // More than is recommended: every type, field, argument and value is described.
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],

      // The server prints the schema: how it quotes a description is not ours.
      "@graphql-eslint/description-style": "off",

      // What is only ever a part of something else has no id of its own.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            suffixes: ["Connection", "Edge"],
            types: ['ImportProblem', 'ImportReport', 'ImportedCitations', 'ImportedRecords', 'LastFound', 
              "ChargeBucket",
              "Conflict",
              "Corroboration",
              "FieldChange",
              "Footnote",
              "PageInfo",
              "Quote",
              "Revision",
              "Snapshot",
              "StatusStep",
              "Verification",
              "Viewer",
            ],
          },
        },
      ],

      // `search` is ranked and is read from the best result on: it has no `last` and `before`.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],

      // Conflicts and revisions come in lists and are such parts; and lists need not be lists of edges.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
];
