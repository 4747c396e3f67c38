package org.ramure.toolkit.hackathon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.hackathon.HackathonShelf;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTemplates;
import org.springframework.stereotype.Component;

/** {@code courses/hackathons/<slug>.yaml}. */
@Component
class HackathonArea implements ContentArea {

    private static final String ENDING = ".yaml";

    @Override
    public String folder() {
        return HackathonTemplates.FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        List<HackathonTemplate> sound = new ArrayList<>();
        for (String name : files.names(folder())) {
            String path = folder() + "/" + name;
            if (name.endsWith(ENDING)) {
                read(files, path, name.substring(0, name.length() - ENDING.length()))
                        .ifPresent(sound::add);
            } else if (!name.endsWith(".md")) {
                files.in(path)
                        .error(
                                0,
                                "Ce fichier n’est lu par personne.",
                                "Un modèle de hackathon s’appelle <slug>.yaml. Rangez celui-ci"
                                        + " ailleurs.");
            }
        }
        return new HackathonShelf(List.copyOf(sound));
    }

    private static Optional<HackathonTemplate> read(AreaFiles files, String path, String slug) {
        Optional<YamlNode> yaml = files.sheet(path, "hackathon");
        Optional<HackathonTemplate> read =
                yaml.map(sheet -> new HackathonReader(sheet, files.in(path), slug).read());
        boolean served = read.isPresent() && !files.hasErrorIn(path);
        files.list(
                new AreaFiles.Listed(
                        slug,
                        path,
                        yaml.map(sheet -> sheet.get("title").localized())
                                .orElse(LocalizedText.EMPTY),
                        yaml.map(sheet -> sheet.get("version").textOrEmpty()).orElse(""),
                        read.map(HackathonArea::minutes).orElse(0),
                        served));
        return served ? read : Optional.empty();
    }

    private static int minutes(HackathonTemplate template) {
        return template.slots().stream().mapToInt(HackathonTemplate.Slot::minutes).sum();
    }
}
