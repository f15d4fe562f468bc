package org.casegraph.graphql.sql;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.graphql.InvalidArgumentException;

/**
 * The one statement that answers an operation. It gives one row: the bytes of the answer in UTF-8, null where it
 * can't tell. Its last parameter is how the answer ends after the data.
 */
record Plan(String sql, List<Binding> bindings) {

    /**
     * The values of the parameters for these variables and this end.
     *
     * @throws UncoveredException where the statement is not for them
     * @throws InvalidArgumentException where they are not what they should be
     */
    Tuple values(Map<String, Object> variables, String end) {
        Tuple values = Tuple.tuple(new ArrayList<>(bindings.size() + 1));
        bindings.forEach(binding -> values.addValue(binding.value(variables)));
        return values.addString(end);
    }
}
