package org.casegraph.graphql.sql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/** SQL expressions that give JSON as text, without spaces. */
final class JsonSql {

    private final Tables tables;

    JsonSql(Tables tables) {
        this.tables = tables;
    }

    /** A text as an SQL literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** One member of an object: its name as the client calls it, and the expression of its value. */
    record Member(String name, String value) {}

    /** An object with these members. */
    static String object(List<Member> members) {
        StringBuilder sql = new StringBuilder("'{");
        for (int i = 0; i < members.size(); i++) {
            sql.append(i == 0 ? "\"" : ",\"")
                    .append(members.get(i).name())
                    .append("\":' || ")
                    .append(members.get(i).value())
                    .append(" || '");
        }
        return sql.append("}'").toString();
    }

    /** Null, where the type allows it, in the place of what is none. */
    static String nullable(String json, GraphQLType type) {
        return GraphQLTypeUtil.isNonNull(type) ? json : "coalesce(" + json + ", 'null')";
    }

    /** A value of a scalar, an enum or a list of texts. */
    String value(String sql, GraphQLOutputType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList) {
            return nullable("cast(array_to_json(" + sql + ") as text)", type);
        }
        if (bare instanceof GraphQLEnumType) {
            return nullable("'\"' || " + sql + " || '\"'", type);
        }
        String name = ((GraphQLNamedType) bare).getName();
        String json = switch (name) {
            case "String", "Float" -> "cast(to_json(" + sql + ") as text)";
            case "ID" -> "'\"' || " + sql + " || '\"'";
            case "Int", "Boolean" -> "cast(" + sql + " as text)";
            default ->
                tables.scalar(name)
                        .orElseThrow(() -> new UncoveredException(name))
                        .formatted(sql);
        };
        return nullable(json, type);
    }
}
