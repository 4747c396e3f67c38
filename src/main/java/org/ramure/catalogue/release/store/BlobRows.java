package org.ramure.catalogue.release.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files by their hash, in parts that any database takes; never changed, never removed. */
@Component
class BlobRows {

    private static final int PART = 1024 * 1024;
    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    BlobRows(JdbcClient database) {
        this.database = database;
    }

    /** Those that are stored already. */
    Set<String> known(Collection<String> hashes) {
        Set<String> known = new HashSet<>();
        for (List<String> some : inGroups(hashes)) {
            known.addAll(
                    database.sql(
                                    "select hash from catalogue_blob where part = 0 and hash in (:hashes)")
                            .param("hashes", some)
                            .query(String.class)
                            .list());
        }
        return known;
    }

    void add(String hash, byte[] bytes) {
        for (int part = 0; part == 0 || part * PART < bytes.length; part++) {
            byte[] some =
                    Arrays.copyOfRange(
                            bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
            database.sql("insert into catalogue_blob (hash, part, bytes) values (?, ?, ?)")
                    .params(hash, part, some)
                    .update();
        }
    }

    /** Several small files at once. */
    Map<String, byte[]> texts(Collection<String> hashes) {
        Map<String, ByteArrayOutputStream> found = new HashMap<>();
        for (List<String> some : inGroups(hashes)) {
            database.sql(
                            "select hash, bytes from catalogue_blob where hash in (:hashes)"
                                    + " order by hash, part")
                    .param("hashes", some)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            found.computeIfAbsent(
                                                            row.getString("hash"),
                                                            hash -> new ByteArrayOutputStream())
                                                    .writeBytes(row.getBytes("bytes")));
        }
        Map<String, byte[]> texts = new HashMap<>();
        found.forEach((hash, bytes) -> texts.put(hash, bytes.toByteArray()));
        return texts;
    }

    private static List<List<String>> inGroups(Collection<String> hashes) {
        List<String> all = hashes.stream().distinct().toList();
        return java.util.stream.IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> all.subList(i * AT_ONCE, Math.min(all.size(), (i + 1) * AT_ONCE)))
                .toList();
    }

    /** A file of any size: no more than one part of it is in memory. */
    InputStream open(String hash, long size) {
        return new Parts(hash, Math.max(1, (size + PART - 1) / PART));
    }

    private byte[] part(String hash, long part) {
        return database.sql("select bytes from catalogue_blob where hash = ? and part = ?")
                .params(hash, part)
                .query(byte[].class)
                .single();
    }

    /** The whole of a file, for those that are small. */
    byte[] bytes(String hash, long size) throws IOException {
        try (InputStream in = open(hash, size)) {
            return in.readAllBytes();
        }
    }

    private final class Parts extends InputStream {

        private final String hash;
        private final long count;
        private long next;
        private ByteArrayInputStream here = new ByteArrayInputStream(new byte[0]);

        Parts(String hash, long count) {
            this.hash = hash;
            this.count = count;
        }

        /** Whether nothing is left to read; opens the next part where one is over. */
        private boolean isAtEnd() {
            while (here.available() == 0 && next < count) {
                here = new ByteArrayInputStream(part(hash, next++));
            }
            return here.available() == 0;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : here.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            return isAtEnd() ? -1 : here.read(into, offset, length);
        }
    }
}
