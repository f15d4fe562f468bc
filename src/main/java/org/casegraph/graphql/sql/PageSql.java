package org.casegraph.graphql.sql;

import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The JSON of one page, as Relay's connection specification describes it. */
final class PageSql {

    private final Compiler compiler;
    private final FieldSource element;
    private final PageSlice slice;
    private final PageSelection selection;
    // Rows are numbered where their order must be told again, or one beyond the page was asked for.
    private final boolean placed;
    private final List<String> gathered = new ArrayList<>();

    PageSql(Compiler compiler, FieldSource element, PageSlice slice, PageSelection selection) {
        this.compiler = compiler;
        this.element = element;
        this.slice = slice;
        this.selection = selection;
        this.placed = slice.backwards() || selection.more() || selection.ends();
    }

    String json(ExecutableNormalizedField connection, String parent) {
        String json = object(connection, this::member);
        if (gathered.isEmpty()) {
            slice.requireNoCursor();
            return "(select " + json + " from " + parent + ")";
        }
        String columns = IntStream.range(0, gathered.size())
                .mapToObj(i -> gathered.get(i) + " as all" + i)
                .collect(Collectors.joining(", "));
        return "(select " + json + " from " + parent + " cross join lateral (select " + columns + " from ("
                + slice.rows(selection, placed) + ") x) page)";
    }

    // What an aggregate gives of all rows of the page.
    private String gather(String aggregate) {
        gathered.add(aggregate);
        return "page.all" + (gathered.size() - 1);
    }

    private String object(ExecutableNormalizedField field, MemberSql member) {
        return JsonSql.object(field.getChildren().stream()
                .map(child -> new JsonSql.Member(
                        child.getResultKey(),
                        child.getFieldName().equals("__typename")
                                ? "'\"" + child.getSingleObjectTypeName() + "\"'"
                                : member.of(child)))
                .toList());
    }

    private interface MemberSql {
        String of(ExecutableNormalizedField field);
    }

    private String member(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "nodes" -> array(element(field));
            case "edges" -> array(object(field, this::edgeMember));
            case "pageInfo" -> object(field, this::infoMember);
            case "totalCount" -> slice.count();
            default -> throw new UncoveredException(field.getSingleObjectTypeName() + "." + field.getFieldName());
        };
    }

    private String edgeMember(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "cursor" -> quoted(slice.cursor(slice.cursorBody()));
            case "node" -> element(field);
            default -> throw new UncoveredException(field.getSingleObjectTypeName() + "." + field.getFieldName());
        };
    }

    private String infoMember(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "hasNextPage" -> slice.backwards() ? truth(slice.hasBefore()) : more(slice.hasBefore());
            case "hasPreviousPage" -> slice.backwards() ? more(slice.hasAfter()) : truth(slice.hasAfter());
            case "startCursor" -> end(!slice.backwards());
            case "endCursor" -> end(slice.backwards());
            default -> throw new UncoveredException("PageInfo." + field.getFieldName());
        };
    }

    private String element(ExecutableNormalizedField field) {
        return compiler.element(element, field);
    }

    private String array(String each) {
        return "'[' || coalesce("
                + gather("string_agg(" + each + ", ','" + (placed ? order(slice.backwards()) : "") + ")" + onPage())
                + ", '') || ']'";
    }

    private String more(boolean anyway) {
        return anyway ? truth(true) : gather("cast(count(*) > " + slice.size() + " as text)");
    }

    private static String truth(boolean value) {
        return "'" + value + "'";
    }

    // The cursor of the row with the first place, or the last.
    private String end(boolean first) {
        String body = gather("(array_agg(" + slice.cursorBody() + order(!first) + ")" + onPage() + ")[1]");
        return "coalesce(" + quoted(slice.cursor(body)) + ", 'null')";
    }

    private static String order(boolean backwards) {
        return " order by x.place" + (backwards ? " desc" : "");
    }

    private String onPage() {
        return selection.more() ? " filter (where x.place <= " + slice.size() + ")" : "";
    }

    private static String quoted(String text) {
        return "'\"' || " + text + " || '\"'";
    }
}
