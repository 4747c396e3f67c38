package org.ramure.toolkit.examples;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.LinkScheme;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code courses/examples/}: files of examples, and the links by which courses cite them. */
@Component
class ExampleArea implements ContentArea {

    static final String FOLDER = "examples";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<LinkScheme> links() {
        return List.of(new ExampleLinks());
    }

    @Override
    public Object read(AreaFiles files) {
        List<ExampleReader.Sheet> sheets = new ArrayList<>();
        for (String name : files.names(FOLDER)) {
            String path = FOLDER + "/" + name;
            if (name.endsWith(".yaml")) {
                files.sheet(path, "examples")
                        .map(yaml -> new ExampleReader.Sheet(path, yaml))
                        .ifPresent(sheets::add);
            } else if (!name.endsWith(".md")) {
                files.in(path)
                        .error(
                                0,
                                "Ce fichier n’est lu par personne.",
                                "Les exemples sont dans des fichiers .yaml ; rangez celui-ci ailleurs.");
            }
        }
        ExampleReader reader = new ExampleReader(files, sheets);
        List<Example> sound = reader.read();
        if (!sheets.isEmpty()) {
            files.list(
                    new AreaFiles.Listed(
                            FOLDER,
                            FOLDER + "/",
                            LocalizedText.of(
                                    "Base d’exemples (" + sound.size() + ")",
                                    "Base of examples (" + sound.size() + ")"),
                            "",
                            0,
                            !sound.isEmpty()));
        }
        return new ExampleShelf(sound);
    }

    /** {@code [un cas](example:code)}. */
    private static final class ExampleLinks implements LinkScheme {
        @Override
        public String scheme() {
            return "example";
        }

        @Override
        public String address(String target) {
            return "/exemples/" + target;
        }

        @Override
        public boolean leads(Object read, String target) {
            return read instanceof ExampleShelf shelf && shelf.find(target).isPresent();
        }

        @Override
        public String remedy() {
            return "Écrivez example:<code> avec le code d’un exemple de courses/examples.";
        }
    }
}
