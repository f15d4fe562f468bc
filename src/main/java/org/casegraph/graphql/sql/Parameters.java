package org.casegraph.graphql.sql;

import java.util.ArrayList;
import java.util.List;

/** The parameters of a statement that is being written. */
final class Parameters {

    private final List<Binding> bindings = new ArrayList<>();

    /** The place of a parameter that is given this. */
    String add(Binding binding) {
        bindings.add(binding);
        return "$" + bindings.size();
    }

    String add(Object constant) {
        return add(new Binding.Constant(constant));
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }
}
