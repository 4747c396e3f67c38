package org.ramure.toolkit.examples;

import java.util.List;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;

/** An example as a test writes it. */
public final class WrittenExample {

    private WrittenExample() {}

    public static Example of(String code, String title, String summary, String text) {
        return of(code, title, summary, text, tags("associations", "mobilite", "bassin-de-vie"));
    }

    public static Example of(String code, String title, String summary, String text, Tags tags) {
        return new Example(
                code,
                Origin.CONTENT,
                LocalizedText.of(title, title + " (en)"),
                LocalizedText.same(summary),
                new Story(
                        LocalizedText.same(text),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY),
                tags,
                new Provenance(Provenance.Tag.RECONSTRUCTION, "", "Écrit pour un test."));
    }

    public static Tags tags(String profile, String domain, String scale) {
        return new Tags(
                "partenariat",
                List.of(profile),
                List.of(domain),
                scale,
                List.of("17"),
                "mecenat",
                List.of("innovation-societale"));
    }
}
