package org.casegraph.citation.quote;

import java.util.Arrays;

/**
 * The last column of the table of edits between a pattern and a text, moved on by one symbol of the text at a time:
 * Myers' bit vectors in blocks of 64 (J. ACM 46, 1999) as Hyyrö joins them, with Ukkonen's cut-off of the blocks that
 * no cell within the limit can reach.
 */
final class EditColumn {

    /** More edits than any limit. */
    static final int ABOVE = Integer.MAX_VALUE;

    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final long[] matches;
    private final long[] plus;
    private final long[] minus;
    private final int[] score;
    private final int[] bottoms;
    private int limit;
    private int topCarry;
    private int last;

    /** A column over a pattern, which is not empty, of numbers less than {@code alphabet}. */
    EditColumn(int[] pattern, int alphabet) {
        length = pattern.length;
        blocks = (length + WORD - 1) / WORD;
        matches = new long[alphabet * blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        score = new int[blocks];
        bottoms = new int[blocks];
        Arrays.fill(bottoms, WORD - 1);
        bottoms[blocks - 1] = (length - 1) % WORD;
        for (int i = 0; i < length; i++) {
            matches[pattern[i] * blocks + i / WORD] |= 1L << i;
        }
    }

    /** Begins anew; an anchored column counts from where it began, another one from wherever it is cheapest. */
    void start(int most, boolean anchored) {
        limit = most;
        topCarry = anchored ? 1 : 0;
        last = Math.min(blocks - 1, most / WORD);
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        for (int block = 0; block < blocks; block++) {
            score[block] = Math.min(length, (block + 1) * WORD);
        }
    }

    /** From now on only this many edits, no more than before, are of interest. */
    void limit(int most) {
        limit = most;
    }

    /** Moves on and tells the edits of the whole pattern; where they are above the limit, any number above it. */
    int step(int number) {
        int row = number * blocks;
        int bottom = last;
        int carry = topCarry;
        for (int block = 0; block <= bottom; block++) {
            carry = advance(block, matches[row + block], carry);
        }
        int edits = score[bottom];
        if (bottom < blocks - 1 && edits - carry <= limit && (carry < 0 || (matches[row + bottom + 1] & 1) != 0)) {
            grow(row, carry);
        } else if (edits >= limit + rows(bottom)) {
            shrink();
        }
        return last == blocks - 1 ? score[last] : ABOVE;
    }

    private void grow(int row, int carry) {
        last++;
        plus[last] = -1L;
        minus[last] = 0L;
        score[last] = score[last - 1] - carry + rows(last);
        advance(last, matches[row + last], carry);
    }

    private void shrink() {
        while (last > 0 && score[last] >= limit + rows(last)) {
            last--;
        }
    }

    private int rows(int block) {
        return block < blocks - 1 ? WORD : length - block * WORD;
    }

    /** Moves one block on; the carries are the differences of its first and last row to the column before. */
    private int advance(int block, long equal, int carryIn) {
        long up = plus[block];
        long down = minus[block];
        long negative = carryIn >>> 31;
        long positive = -carryIn >>> 31;
        long vertical = equal | down;
        long equalOrLess = equal | negative;
        long horizontal = (((equalOrLess & up) + up) ^ up) | equalOrLess;
        long more = down | ~(horizontal | up);
        long less = up & horizontal;
        int bottom = bottoms[block];
        int carryOut = (int) ((more >>> bottom) & 1) - (int) ((less >>> bottom) & 1);
        more = more << 1 | positive;
        plus[block] = less << 1 | negative | ~(vertical | more);
        minus[block] = more & vertical;
        score[block] += carryOut;
        return carryOut;
    }
}
