package org.casegraph.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** A refusal as RFC 9457 writes it, with a code as GraphQL errors have it. */
record Problem(int status, String code, String detail) {

    void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                                .put("status", status)
                                .put("code", code)
                                .put("detail", detail)
                                .encode()
                        + "\n");
    }
}
