package org.casegraph.testsupport;

/** A small world of records of every kind but a court, that refer to each other, to hide some of and look for them. */
public final class World {

    private static final String LINES = """
            {"kind":"source","key":"W/src","title":"W report","publisher":"W press","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"W hidden words about Zed and Zoe"}}
            {"kind":"source","key":"W/copy","title":"W copy","derivedFrom":["W/src"],"snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"W hidden words once more"}}
            {"kind":"person","key":"W/zed","name":"W Zed","citations":[{"field":"name","source":"W/src","quote":"Zed"}]}
            {"kind":"person","key":"W/zoe","name":"W Zoe","citations":[{"field":"name","source":"W/src","quote":"Zoe"}]}
            {"kind":"case","key":"W/case","caption":"W case"}
            {"kind":"case","key":"W/beside","caption":"W beside","parent":"W/case"}
            {"kind":"participation","key":"W/part","person":"W/zoe","case":"W/case","role":"DEFENSE_ATTORNEY","represents":"W/zed"}
            {"kind":"charge","key":"W/charge","person":"W/zed","case":"W/case","offense":"W arson","filedOn":"2020"}
            {"kind":"charge","key":"W/amended","person":"W/zed","case":"W/case","offense":"W trespass","filedOn":"2021","replaces":"W/charge"}
            {"kind":"ruling","key":"W/ruling","case":"W/case","type":"VERDICT","title":"W verdict","decidedBy":["W/zoe"],"decidedOn":"2022-01","citations":[{"field":"decidedBy","source":"W/copy","quote":"more"}]}
            {"kind":"outcome","key":"W/outcome","charge":"W/amended","ruling":"W/ruling","disposition":"GUILTY_VERDICT","decidedOn":"2022-01"}
            {"kind":"sentence","key":"W/sentence","outcome":"W/outcome","type":"FINE","amount":"100"}
            {"kind":"filing","key":"W/filing","case":"W/case","type":"NOTICE_OF_APPEAL","title":"W appeal","filedBy":["W/zed"],"appeals":"W/ruling","status":"PENDING","filedOn":"2022-02"}
            {"kind":"event","key":"W/event","title":"W event","occurredOn":"2019","people":["W/zed","W/zoe"],"case":"W/case"}
            {"kind":"claim","record":{"kind":"EVENT","key":"W/event"},"field":"mood","value":"W calm","assertedBy":"W/zed","citations":[{"source":"W/src","quote":"hidden words"},{"source":"W/copy","quote":"once more"}]}
            """;

    private World() {}

    /** Its lines in the import format: the name is the beginning of every key and every text. */
    public static String lines(String name) {
        return LINES.replace("W/", name + "/").replace("W ", name + " ");
    }
}
