package org.ramure.portfolio.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code courses/journeys/}: one folder per long pathway, with a {@code journey.yaml} in it. */
@Component
class JourneyArea implements ContentArea {

    @Override
    public String folder() {
        return Journeys.FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        List<Journey> sound = new ArrayList<>();
        for (String name : files.names(Journeys.FOLDER)) {
            if (!name.endsWith(".md")) {
                read(files, name).ifPresent(sound::add);
            }
        }
        return new JourneyShelf(List.copyOf(sound));
    }

    private static Optional<Journey> read(AreaFiles files, String name) {
        var own = new JourneyFiles(files, name);
        if (!files.isFile(own.mainPath())) {
            files.in(own.folder())
                    .error(
                            0,
                            "Ce dossier n’a pas de journey.yaml.",
                            "Ajoutez-le pour en faire un long parcours, ou rangez le dossier ailleurs.");
            return Optional.empty();
        }
        Optional<YamlNode> sheet = files.sheet(own.mainPath(), "journey");
        Optional<JourneyTemplate> template = JourneyTemplate.read(files, name);
        Optional<Journey> read = sheet.map(yaml -> new JourneyReader(own, yaml, template).read());
        boolean served = read.isPresent() && !files.hasErrorIn(own.folder());
        files.list(
                new AreaFiles.Listed(
                        name,
                        own.mainPath(),
                        template.map(JourneyTemplate::title).orElse(LocalizedText.same(name)),
                        sheet.map(yaml -> yaml.get("version").textOrEmpty()).orElse(""),
                        read.map(Journey::minutes).orElse(0),
                        served));
        return served ? read : Optional.empty();
    }
}
