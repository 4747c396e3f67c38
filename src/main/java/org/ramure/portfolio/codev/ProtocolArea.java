package org.ramure.portfolio.codev;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code courses/protocols/}: how people help each other in a session. */
@Component
class ProtocolArea implements ContentArea {

    static final String FOLDER = "protocols";
    static final String FILE = FOLDER + "/codeveloppement.yaml";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        for (String name : files.names(FOLDER)) {
            if (!FILE.endsWith("/" + name) && !name.endsWith(".md")) {
                files.in(FOLDER + "/" + name)
                        .error(
                                0,
                                "Ce fichier n’est lu par personne.",
                                "Il n’y a qu’un protocole : "
                                        + FILE
                                        + ". Rangez celui-ci ailleurs.");
            }
        }
        if (!files.isFile(FILE)) {
            return new ProtocolShelf(Optional.empty());
        }
        Optional<YamlNode> yaml = files.sheet(FILE, "codevelopment");
        yaml.ifPresent(sheet -> unique(sheet.get("rounds").items(), files.in(FILE)));
        Optional<Protocol> protocol = yaml.map(ProtocolArea::protocol);
        boolean served = protocol.isPresent() && !files.hasErrorIn(FILE);
        files.list(
                new AreaFiles.Listed(
                        "codeveloppement",
                        FILE,
                        protocol.map(Protocol::title).orElse(LocalizedText.EMPTY),
                        protocol.map(Protocol::version).orElse(""),
                        protocol.stream()
                                .flatMap(p -> p.rounds().stream())
                                .mapToInt(CodevelopmentRound::minutes)
                                .sum(),
                        served));
        return new ProtocolShelf(served ? protocol : Optional.empty());
    }

    private static void unique(List<YamlNode> rounds, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode round : rounds) {
            YamlNode id = round.get("id");
            Integer first = id.text().map(text -> lines.putIfAbsent(text, id.line())).orElse(null);
            if (first != null) {
                problems.error(
                        id,
                        "Le temps « "
                                + id.textOrEmpty()
                                + " » est déjà décrit ligne "
                                + first
                                + ".",
                        "Donnez un autre identifiant à l’un des deux.");
            }
        }
    }

    private static Protocol protocol(YamlNode yaml) {
        return new Protocol(
                yaml.get("version").textOrEmpty(),
                yaml.get("title").localized(),
                yaml.get("intro").localized(),
                provenance(yaml.get("provenance")),
                yaml.get("rounds").items().stream().map(ProtocolArea::round).toList(),
                yaml.get("questions").items().stream().map(YamlNode::localized).toList());
    }

    private static CodevelopmentRound round(YamlNode node) {
        return new CodevelopmentRound(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("minutes").integer().orElse(1),
                node.get("speaker").localized(),
                node.get("rule").localized());
    }

    private static Provenance provenance(YamlNode node) {
        Provenance.Tag tag = Provenance.Tag.RECONSTRUCTION;
        for (Provenance.Tag candidate : Provenance.Tag.values()) {
            if (candidate.name().equals(node.get("tag").textOrEmpty().toUpperCase(Locale.ROOT))) {
                tag = candidate;
            }
        }
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }
}
