package org.casegraph.graphql.sql;

import graphql.normalized.ExecutableNormalizedField;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.RowFilter;
import org.casegraph.graphql.RowOrder;
import org.casegraph.graphql.Where;
import org.casegraph.graphql.sql.FieldSource.Pages;
import org.casegraph.graphql.sql.FieldSource.Row;
import org.casegraph.graphql.sql.FieldSource.Whole;

/** Lists of rows, each in the order of its {@link PagedList}. */
final class ListSql {

    private final Parameters parameters;
    private final Compiler compiler;

    ListSql(Parameters parameters, Compiler compiler) {
        this.parameters = parameters;
        this.compiler = compiler;
    }

    /** The JSON of a list that is given whole. */
    String whole(Whole whole, String parent, ExecutableNormalizedField field) {
        PagedList<?> list = whole.list();
        return "'[' || coalesce((select string_agg(" + compiler.element(new Row(whole.type()), field) + ", ',') from "
                + parent + " cross join lateral (select x.* " + list.rows()
                + list.order().given() + " order by "
                + list.order().orderBy() + " limit " + PageRequest.whole().size() + ") x), '') || ']'";
    }

    /** The JSON of a page of a list, with what is selected of it. */
    String page(Pages pages, String parent, FieldArguments arguments, ExecutableNormalizedField connection) {
        PagedList<?> list = pages.list()
                .where(Where.of(arguments.get("filter", RowFilter.class), compiler::visible))
                .where(pages.narrowing().where(arguments))
                .by(arguments.get("orderBy", RowOrder.class));
        PageSlice slice = new PageSlice(list, arguments, parameters);
        PageSelection selection = PageSelection.of(connection, slice.backwards());
        return new PageSql(compiler, pages.element(), slice, selection).json(connection, parent);
    }
}
