package org.casegraph.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Imports made at random, one after the other: records of all kinds that refer to each other, drafts among them, claims
 * that agree or not, some of them accepted, and later changes, retractions and publications of all that.
 */
final class RandomRecords {

    private static final List<String> KINDS = List.of(
            "source",
            "person",
            "court",
            "case",
            "participation",
            "charge",
            "ruling",
            "filing",
            "outcome",
            "sentence",
            "event");
    private static final List<String> POINTS = List.of("mood", "evidence.significance", "name", "description");
    private static final List<String> BASES = List.of("REPORTED", "ALLEGATION", "STATEMENT");
    // With what JSON, CSV and SQL make something of.
    private static final List<String> WORDS = List.of(
            "=1+1",
            "quote \\\" and \\\\",
            "a, b",
            "line\\nfeed",
            "tab\\t",
            "\\u0001\\u0002",
            "Zoë",
            "\\uD83D\\uDE00",
            "'",
            "| pipe",
            "\\\\.",
            "NULL",
            "50%");

    private final Random random;
    private final String prefix;
    private final int size;
    private final Set<String> named = new LinkedHashSet<>();

    RandomRecords(long seed, String prefix, int size) {
        this.random = new Random(seed);
        this.prefix = prefix;
        this.size = size;
    }

    /** An import that states all records. */
    String first() {
        List<String> lines = new ArrayList<>();
        for (String kind : KINDS) {
            for (int i = 0; i < size; i++) {
                lines.add(record(kind, i, !(kind + i).equals("source0") && chance(5) ? "DRAFT" : ""));
            }
        }
        claims(lines, 3 * size);
        return String.join("\n", lines) + "\n";
    }

    /** An import that changes some of it. */
    String next() {
        List<String> lines = new ArrayList<>();
        named.clear();
        for (int i = 0; i < size; i++) {
            String kind = any(KINDS);
            int number = random.nextInt(size);
            if (!(kind + number).equals("source0") && named.add(kind + number)) {
                lines.add(
                        switch (random.nextInt(4)) {
                            case 0 ->
                                "{\"kind\":\"%s\",\"key\":\"%s\",\"retracted\":true,\"reason\":\"secret\"}"
                                        .formatted(kind, key(kind, number));
                            case 1 -> record(kind, number, "DRAFT");
                            case 2 -> record(kind, number, "PUBLISHED");
                            default -> record(kind, number, "");
                        });
            }
        }
        claims(lines, size);
        return String.join("\n", lines) + "\n";
    }

    private void claims(List<String> lines, int count) {
        Set<String> settled = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            String kind = any(List.of("person", "event", "charge"));
            int number = random.nextInt(size);
            String field = any(POINTS);
            // Of what is no field, one claim may be accepted whatever it says.
            boolean point = !(kind.equals("person") && POINTS.indexOf(field) > 1);
            boolean accepted = point && chance(3) && settled.add(kind + number + field);
            String because = chance(2) ? ",\"acceptedBecause\":\"" + any(WORDS) + "\"" : "";
            lines.add(
                    "{\"kind\":\"claim\",\"record\":{\"kind\":\"%s\",\"key\":\"%s\"},\"field\":\"%s\",\"value\":\"%s\"%s%s}"
                            .formatted(
                                    kind.toUpperCase(java.util.Locale.ROOT),
                                    key(kind, number),
                                    field,
                                    any(WORDS),
                                    accepted ? ",\"accepted\":true" + because : manner(),
                                    ",\"citations\":[" + (accepted ? settling() : citation(""))
                                            + (chance(2) ? "," + citation("") : "") + "]"));
        }
    }

    private String record(String kind, int number, String state) {
        List<String> members = new ArrayList<>();
        members.add("\"kind\":\"" + kind + "\",\"key\":\"" + key(kind, number) + "\"");
        if (!state.isEmpty()) {
            members.add("\"state\":\"" + state + "\"");
        }
        members.addAll(
                switch (kind) {
                    case "source" -> List.of(text("title"), maybe("publisher"), sources(number), snapshot(number));
                    case "person" -> List.of(text("name"), maybe("description"), aliases());
                    case "court" -> List.of(text("name"));
                    case "case" -> List.of(text("caption"), to("court"), parent(number), date("filedOn"));
                    case "participation" ->
                        List.of(
                                reference("person", "person", number),
                                reference("case", "case", number),
                                "\"role\":\"WITNESS\"",
                                optional("represents", "person"),
                                date("from"));
                    case "charge" ->
                        List.of(
                                reference("person", "person", number % 3),
                                reference("case", "case", number),
                                text("offense"),
                                "\"counts\":" + (1 + random.nextInt(3)),
                                replaces("charge", number, 3));
                    case "ruling" ->
                        List.of(
                                reference("case", "case", number),
                                "\"type\":\"ORDER\"",
                                text("title"),
                                people("decidedBy"),
                                chance(2) ? "\"withPrejudice\":" + chance(2) : "\"withPrejudice\":null");
                    case "filing" ->
                        List.of(
                                reference("case", "case", number),
                                "\"type\":\"MOTION\"",
                                text("title"),
                                people("filedBy"),
                                optional("decidedBy", "ruling"));
                    case "outcome" ->
                        List.of(
                                reference("charge", "charge", number),
                                chance(2) ? reference("ruling", "ruling", number) : "\"ruling\":null",
                                "\"disposition\":\"DISMISSED\"",
                                date("decidedOn"));
                    case "sentence" ->
                        List.of(
                                reference("outcome", "outcome", number),
                                "\"type\":\"FINE\"",
                                "\"amount\":\"-12.50\"",
                                "\"suspended\":" + chance(2));
                    default -> List.of(text("title"), people("people"), to("case"), date("occurredOn"));
                });
        members.add("\"citations\":[" + citations(kind) + "]");
        return "{" + String.join(",", members.stream().filter(m -> !m.isEmpty()).toList()) + "}";
    }

    private String citations(String kind) {
        String field = switch (kind) {
            case "source", "ruling", "filing", "event" -> "title";
            case "person", "court" -> "name";
            case "case" -> "caption";
            case "participation" -> "role";
            case "charge" -> chance(2) ? "offense" : "person";
            case "outcome" -> "disposition";
            default -> "amount";
        };
        List<String> citations = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            citations.add(citation("\"field\":\"" + field + "\",").replace("}", manner() + "}"));
        }
        return String.join(",", citations);
    }

    private String citation(String field) {
        String stance = chance(4) ? ",\"stance\":\"DISPUTES\"" : "";
        String context = chance(3) ? ",\"prefix\":\"%s\",\"start\":%d".formatted(any(WORDS), random.nextInt(9)) : "";
        return "{%s\"source\":\"%s\",\"quote\":\"%s\"%s%s}"
                .formatted(field, key("source", random.nextInt(size)), any(WORDS), stance, context);
    }

    // That another claim is accepted instead, which is not public, no line can tell.
    private String settling() {
        return "{\"source\":\"%s\",\"quote\":\"settled\"}".formatted(key("source", 0));
    }

    private String manner() {
        String basis = chance(2) ? ",\"basis\":\"" + any(BASES) + "\"" : "";
        return basis + (chance(4) ? ",\"assertedBy\":\"" + key("person", random.nextInt(size)) + "\"" : "");
    }

    private String key(String kind, int number) {
        return prefix + kind.substring(0, 2) + number;
    }

    private String text(String field) {
        return "\"" + field + "\":\"" + any(WORDS) + "\"";
    }

    private String maybe(String field) {
        return chance(3) ? "\"" + field + "\":null" : chance(2) ? text(field) : "";
    }

    private String date(String field) {
        return chance(3)
                ? "\"" + field + "\":null"
                : "\"" + field + "\":\"20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "\"";
    }

    private String aliases() {
        return chance(3) ? "" : "\"aliases\":[\"" + any(WORDS) + "\",\"other\"]";
    }

    private String reference(String field, String kind, int number) {
        return "\"" + field + "\":\"" + key(kind, number) + "\"";
    }

    private String optional(String field, String kind) {
        return chance(3) ? "\"" + field + "\":null" : reference(field, kind, random.nextInt(size));
    }

    private String to(String kind) {
        return optional(kind, kind);
    }

    private String parent(int number) {
        return number == 0 ? "" : chance(2) ? "\"parent\":null" : reference("parent", "case", random.nextInt(number));
    }

    private String replaces(String kind, int number, int step) {
        return number < step || chance(2) ? "\"replaces\":null" : reference("replaces", kind, number - step);
    }

    private String people(String field) {
        Set<Integer> people = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            people.add(random.nextInt(size));
        }
        return "\"" + field + "\":["
                + String.join(
                        ",",
                        people.stream().map(p -> "\"" + key("person", p) + "\"").toList()) + "]";
    }

    private String sources(int number) {
        return number == 0 || chance(2)
                ? "\"derivedFrom\":[]"
                : "\"derivedFrom\":[\"" + key("source", random.nextInt(number)) + "\"]";
    }

    private String snapshot(int number) {
        return "\"snapshot\":{\"capturedAt\":\"2024-01-01T00:00:00.%03dZ\",\"text\":\"text %d\"}"
                .formatted(random.nextInt(3), number);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
