const { graphql } = require("relay-runtime");

const PersonQuery = graphql`
  query PersonQuery($key: String!, $count: Int!) {
    person(key: $key) {
      id
      name
      ...Person_charges @arguments(count: $count)
    }
  }`;

// What usePaginationFragment takes. relay-compiler makes PersonChargesPaginationQuery from it, which
// fetches the person again through node(id:).
const PersonCharges = graphql`
  fragment Person_charges on Person
  @refetchable(queryName: "PersonChargesPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    charges(first: $count, after: $cursor, orderBy: OFFENSE) @connection(key: "Person_charges") {
      edges { node { offense status } }
      totalCount
    }
  }`;

const PersonWhyQuery = graphql`
  query PersonWhyQuery($key: String!) {
    person(key: $key) {
      name
      charges {
        nodes {
          offense
          status
          outcomes {
            disposition
            citations(field: "disposition", first: 1) {
              nodes { quote { exact } source { key } }
            }
          }
        }
      }
    }
  }`;

const PersonByIdQuery = graphql`
  query PersonByIdQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Record { label }
      ... on Person { name }
    }
  }`;

module.exports = { PersonQuery, PersonCharges, PersonWhyQuery, PersonByIdQuery };
