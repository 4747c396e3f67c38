package org.ramure.interop.scorm.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of contents of a cartridge, in the version that every importer knows; {@code titles}
 * has the files to show, in order.
 */
final class CartridgeManifest {

    private static final String CONTENT = "webcontent";
    private static final String QUIZ = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
    private static final String IMS = "http://www.imsglobal.org/";
    private static final String LOM = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

    private final Draft draft;
    private final Map<String, String> titles;
    private final Map<String, byte[]> files;

    CartridgeManifest(Draft draft, Map<String, String> titles, Map<String, byte[]> files) {
        this.draft = draft;
        this.titles = titles;
        this.files = files;
    }

    byte[] bytes(Set<String> media) {
        var xml = new Xml();
        xml.open(
                "manifest",
                "identifier",
                draft.identifier("cc"),
                "xmlns",
                IMS + "xsd/imsccv1p1/imscp_v1p1",
                "xmlns:lomimscc",
                LOM);
        metadata(xml);
        organisation(xml);
        List<String> common = new ArrayList<>(media);
        common.add("lecture.css");
        xml.open("resources");
        common.forEach(file -> {
            xml.open("resource", "identifier", id(file), "type", CONTENT, "href", file);
            xml.leaf("file", "", "href", file).close();
        });
        titles.keySet().forEach(file -> resource(xml, file, common));
        return xml.end();
    }

    private void metadata(Xml xml) {
        String language = draft.language().code();
        xml.open("metadata")
                .leaf("schema", "IMS Common Cartridge")
                .leaf("schemaversion", "1.1.0")
                .open("lomimscc:lom")
                .open("lomimscc:general")
                .open("lomimscc:title")
                .leaf("lomimscc:string", draft.title(), "language", language)
                .close()
                .leaf("lomimscc:language", language)
                .open("lomimscc:description")
                .leaf(
                        "lomimscc:string",
                        draft.module().summary().in(draft.language()),
                        "language",
                        language)
                .close(2)
                .open("lomimscc:rights")
                .open("lomimscc:copyrightAndOtherRestrictions")
                .leaf("lomimscc:value", "yes")
                .close()
                .open("lomimscc:description")
                .leaf("lomimscc:string", draft.citation(), "language", language)
                .leaf("lomimscc:string", draft.course().licence(), "language", language)
                .close(4);
    }

    private void organisation(Xml xml) {
        xml.open("organizations")
                .open("organization", "identifier", "plan", "structure", "rooted-hierarchy")
                .open("item", "identifier", "racine")
                .open("item", "identifier", "module")
                .leaf("title", draft.title());
        titles.forEach((file, title) ->
                xml.open("item", "identifier", "item-" + id(file), "identifierref", id(file))
                        .leaf("title", title)
                        .close());
        xml.close(4);
    }

    private void resource(Xml xml, String file, List<String> common) {
        boolean quiz = file.endsWith(".xml");
        if (quiz) {
            xml.open("resource", "identifier", id(file), "type", QUIZ);
        } else {
            xml.open("resource", "identifier", id(file), "type", CONTENT, "href", file);
        }
        xml.leaf("file", "", "href", file);
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        common.stream()
                .filter(text::contains)
                .forEach(used -> xml.leaf("dependency", "", "identifierref", id(used)));
        xml.close();
    }

    private static String id(String file) {
        return "r-" + file.replaceAll("[^A-Za-z0-9.-]", "-");
    }
}
