package org.casegraph.source.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark at the start of a file that says its charset. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(each -> each.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    Charset charset() {
        return charset;
    }

    /** What follows the mark. */
    String decode(byte[] bytes) {
        return new String(bytes, mark.length, bytes.length - mark.length, charset);
    }
}
