package org.casegraph.citation.quote;

import java.util.Arrays;

/** An unchanging row of ints, kept in as few bytes each as their range allows. */
sealed interface Packed {

    int get(int index);

    static Packed of(int[] values, int count) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        if (least == most) {
            return new Same(least);
        }
        long range = (long) most - least;
        if (range < 1 << 8) {
            return bytes(values, count, least);
        }
        return range < 1 << 16 ? chars(values, count, least) : new Ints(Arrays.copyOf(values, count));
    }

    private static Packed bytes(int[] values, int count, int least) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (values[i] - least);
        }
        return new Bytes(bytes, least);
    }

    private static Packed chars(int[] values, int count, int least) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (values[i] - least);
        }
        return new Chars(chars, least);
    }

    record Same(int value) implements Packed {
        @Override
        public int get(int index) {
            return value;
        }
    }

    record Bytes(byte[] values, int least) implements Packed {
        @Override
        public int get(int index) {
            return (values[index] & 0xff) + least;
        }
    }

    record Chars(char[] values, int least) implements Packed {
        @Override
        public int get(int index) {
            return values[index] + least;
        }
    }

    record Ints(int[] values) implements Packed {
        @Override
        public int get(int index) {
            return values[index];
        }
    }
}
