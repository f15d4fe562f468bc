package org.casegraph.graphql.sql;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What a parameter of a statement is given each time that it runs. */
sealed interface Binding {

    /**
     * The value for a run with these variables.
     *
     * @throws UncoveredException where the statement is not for them
     */
    Object value(Map<String, Object> variables);

    /** The same made into something else for each run. */
    default Binding then(UnaryOperator<Object> change) {
        return switch (this) {
            case Constant constant -> new Constant(change.apply(constant.value));
            case Variable variable -> new Variable(variable.name, value -> change.apply(variable.change.apply(value)));
        };
    }

    /** What never changes. */
    record Constant(Object value) implements Binding {

        @Override
        public Object value(Map<String, Object> variables) {
            return value;
        }
    }

    /** What a variable of type String or ID holds, or what is made of it. */
    record Variable(String name, UnaryOperator<Object> change) implements Binding {

        @Override
        public Object value(Map<String, Object> variables) {
            return change.apply(variables.get(name));
        }
    }
}
