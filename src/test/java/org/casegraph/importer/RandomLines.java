package org.casegraph.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lines of the import format with a few things changed at random: members gone, renamed or swapped, other values. */
final class RandomLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A line of each kind with all its members, some twice. */
    static final List<String> GOOD = """
            {"kind":"source","key":"K/s","type":"NEWS_ARTICLE","title":"Title","publisher":"P","byline":"By Ann","url":"https://s.example/1","archivedUrl":"http://a.example/2","language":"en","publishedOn":"2021-03-15","derivedFrom":["K/t"],"snapshot":{"capturedAt":"2021-03-15T09:00:00Z","text":"A fire, said Ann Doe. Two men."},"citations":[{"field":"title","source":"K/s","quote":"A fire","prefix":"","suffix":", said","start":0,"end":6,"stance":"SUPPORTS","basis":"REPORTED","assertedBy":"K/a"}]}
            {"kind":"SOURCE","key":"K/t","state":"DRAFT","title":"T","publishedOn":null,"snapshot":{"capturedAt":"2021-03-15T09:00:00.5+01:00","sha256":"2ab6eef736084883f6f462000ca5dbda4974d10e7c23025c7ceb3a65bd063a35","characters":963}}
            {"kind":"person","key":"K/a","type":"NATURAL","name":"Ann Doe","aliases":["Anne","A. Doe"],"description":"A person","citations":[{"field":"name","source":"K/s","quote":"Ann Doe"}]}
            {"kind":"court","key":"K/k","name":"Court","jurisdiction":"Elsewhere"}
            {"kind":"case","key":"K/c","caption":"State v. Doe","docketNumber":"21-1","type":"CRIMINAL","status":"OPEN","court":"K/k","filedOn":"2021-04","closedOn":null,"parent":null}
            {"kind":"participation","key":"K/p","person":"K/a","case":"K/c","role":"DEFENDANT","from":"2021","until":"2022-02-03"}
            {"kind":"charge","key":"K/x","person":"K/a","case":"K/c","offense":"Arson","statute":"1.2","severity":"FELONY","degree":"first","counts":2,"filedOn":"2021-03","instrument":"INDICTMENT","maximumSentence":"P18M","replaces":null}
            {"kind":"ruling","key":"K/r","case":"K/c","type":"VERDICT","title":"Verdict","decidedOn":"2022-02-28","decidedBy":["K/a"],"withPrejudice":true,"grounds":"g","summary":"s","reverses":null}
            {"kind":"outcome","key":"K/o","charge":"K/x","ruling":"K/r","disposition":"GUILTY_VERDICT","reportedDisposition":"guilty","decidedOn":"2022-02-28","grounds":"g","replaces":null}
            {"kind":"sentence","key":"K/z","outcome":"K/o","type":"FINE","duration":"p1y2m","amount":"12500.00","currency":"USD","imposedOn":"2022","suspended":false,"current":true}
            {"kind":"filing","key":"K/f","case":"K/c","type":"NOTICE_OF_APPEAL","title":"Appeal","filedBy":["K/a"],"filedOn":"2022-03","status":"PENDING","resolvedOn":null,"decidedBy":"K/r","appeals":"K/r"}
            {"kind":"event","key":"K/e","title":"Fire","occurredOn":"2021-03-14","place":"Quay","case":"K/c","people":["K/a"]}
            {"kind":"claim","record":{"kind":"PERSON","key":"K/a"},"field":"name","value":"Anne Doe","basis":"ALLEGATION","assertedBy":"K/a","accepted":false,"citations":[{"source":"K/s","quote":"Ann Doe","stance":"DISPUTES"}]}
            {"kind":"claim","record":{"kind":"charge","key":"K/x"},"field":"counts","value":"2","accepted":true,"acceptedBecause":"b","citations":[{"source":"K/s","quote":"Two men"}]}
            {"kind":"claim","record":{"kind":"ruling","key":"K/r"},"field":"decidedBy","value":"K/a","citations":[{"source":"K/s","quote":"Ann Doe"}]}
            {"kind":"claim","record":{"kind":"case","key":"K/c"},"field":"evidence.significance","value":"great","citations":[{"source":"K/s","quote":"Two men"}]}
            {"kind":"person","key":"K/gone","name":"Gone"}
            """.lines().toList();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u2003",
            "\u00a0",
            "x",
            "K/a",
            "no key",
            "K/a, K/a",
            "A, B",
            "2024",
            "2024-02-29",
            "2023-02-29",
            "2024-7",
            "0000",
            "9999-12-31",
            "P",
            "P0D",
            "PT5M",
            "P1Y2M3W4DT5H6M7S",
            "P1.5Y",
            "1",
            "-0.50",
            "+1",
            "1e3",
            "1.",
            "0".repeat(30) + ".1",
            "9".repeat(25) + ".123456",
            "USD",
            "usd",
            "https://x",
            "https://x y",
            "ftp://x",
            "true",
            "FELONY",
            "OTHER",
            "PERSON",
            "person",
            "claim",
            "CASE",
            "DRAFT",
            "a\u0000",
            "😀",
            "q".repeat(1_000),
            "q".repeat(1_001),
            "😀".repeat(1_000),
            "2024-12-24T00:00:00Z",
            "2024-12-24T00:00Z",
            "2024-12-24t23:59:59.z",
            "2024-12-24T24:00:00Z",
            "2024-02-30T00:00:00Z",
            "2024-12-24T00:00:00+18:00",
            "2024-12-24T00:00:00+18:01",
            "2024-12-24T00:00:00+01",
            "2024-12-24T00:00:00.1234567891Z",
            "0123456789abcdef".repeat(4),
            "name",
            "counts");

    private final Random random;

    RandomLines(Random random) {
        this.random = random;
    }

    /** A good line, and with it up to three changes. */
    ObjectNode next() {
        ObjectNode line = read(GOOD.get(random.nextInt(GOOD.size())));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            List<JsonNode> places = new ArrayList<>();
            containers(line, places);
            change(places.get(random.nextInt(places.size())));
        }
        return line;
    }

    static ObjectNode read(String line) {
        try {
            return (ObjectNode) JSON.readTree(line.replace("K/", "k/"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isObject() || node.isArray() && !node.isEmpty()) {
            found.add(node);
        }
        node.forEach(child -> containers(child, found));
    }

    private void change(JsonNode place) {
        switch (place) {
            case ArrayNode array -> {
                switch (random.nextInt(3)) {
                    case 0 -> array.add(array.get(random.nextInt(array.size())).deepCopy());
                    case 1 -> array.set(random.nextInt(array.size()), value());
                    default -> array.remove(random.nextInt(array.size()));
                }
            }
            case ObjectNode object when object.isEmpty() -> object.set("name", value());
            case ObjectNode object -> change(object);
            default -> throw new IllegalStateException();
        }
    }

    private void change(ObjectNode object) {
        String name = name(object);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name.toUpperCase(), object.remove(name));
            case 2 ->
                object.set(
                        List.of("retracted", "reason", "state", "label", "text", "end")
                                .get(random.nextInt(6)),
                        value());
            case 3 -> {
                String other = name(object);
                JsonNode one = object.get(name);
                object.set(name, object.get(other));
                object.set(other, one);
            }
            default -> object.set(name, value());
        }
    }

    private String name(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 ->
                NODES.numberNode(
                        List.of(-1L, 0L, 1L, 999_999L, 1_000_000L, 1L << 40).get(random.nextInt(6)));
            case 3 -> NODES.numberNode(1.5);
            case 4 -> NODES.arrayNode().add(text()).add(text());
            case 5 -> NODES.objectNode().put("kind", text());
            case 6 -> NODES.arrayNode();
            default -> NODES.textNode(text());
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())).replace("K/", "k/");
    }
}
