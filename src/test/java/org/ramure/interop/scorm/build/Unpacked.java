package org.ramure.interop.scorm.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** The files of a package, read back. */
record Unpacked(Map<String, byte[]> files) {

    static Unpacked of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    String text(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("no " + name + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Document xml(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8)));
    }
}
