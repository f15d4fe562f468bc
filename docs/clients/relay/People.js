const { graphql } = require("relay-runtime");

const PeopleQuery = graphql`
  query PeopleQuery($first: Int, $last: Int) {
    ...People_list @arguments(first: $first, last: $last)
  }`;

// A list that grows at both ends.
const PeopleList = graphql`
  fragment People_list on Query
  @refetchable(queryName: "PeopleListPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    people(first: $first, after: $after, last: $last, before: $before) @connection(key: "People_people") {
      edges { node { key } }
      totalCount
    }
  }`;

module.exports = { PeopleQuery, PeopleList };
