package org.ramure.cohorts.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code courses/templates/}: one folder per template, with a {@code template.yaml} in it. */
@Component
class TemplateArea implements ContentArea {

    static final String FOLDER = "templates";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        List<SessionTemplate> sound = new ArrayList<>();
        for (String name : files.names(FOLDER)) {
            if (!name.endsWith(".md")) {
                read(files, name).ifPresent(sound::add);
            }
        }
        return new TemplateShelf(List.copyOf(sound));
    }

    private static Optional<SessionTemplate> read(AreaFiles files, String name) {
        String folder = FOLDER + "/" + name + "/";
        String main = folder + "template.yaml";
        if (!files.isFile(main)) {
            files.in(folder)
                    .error(
                            0,
                            "Ce dossier n’a pas de template.yaml.",
                            "Ajoutez-le pour en faire un modèle de session, ou rangez le dossier ailleurs.");
            return Optional.empty();
        }
        Optional<YamlNode> sheet = files.sheet(main, "session-template");
        Optional<SessionTemplate> read =
                sheet.map(yaml -> new TemplateReader(files, name, yaml).read());
        boolean served = read.isPresent() && !files.hasErrorIn(folder);
        files.list(
                new AreaFiles.Listed(
                        name,
                        main,
                        sheet.map(yaml -> yaml.get("title").localized())
                                .orElse(LocalizedText.EMPTY),
                        sheet.map(yaml -> yaml.get("version").textOrEmpty()).orElse(""),
                        read.map(SessionTemplate::minutes).orElse(0),
                        served));
        return served ? read : Optional.empty();
    }
}
