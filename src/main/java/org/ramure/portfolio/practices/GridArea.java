package org.ramure.portfolio.practices;

import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code courses/grids/}: the grid of practices with the guide of its conversation. */
@Component
class GridArea implements ContentArea {

    static final String FOLDER = "grids";
    static final String FILE = FOLDER + "/qualification-des-pratiques.yaml";

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
                                "Il n’y a qu’une grille : " + FILE + ". Rangez celui-ci ailleurs.");
            }
        }
        if (!files.isFile(FILE)) {
            return new GridShelf(Optional.empty());
        }
        Optional<YamlNode> yaml = files.sheet(FILE, "practice-grid");
        Optional<PracticeGrid> grid =
                yaml.map(sheet -> new GridReader(sheet, files.in(FILE)).read());
        boolean served = grid.isPresent() && !files.hasErrorIn(FILE);
        files.list(
                new AreaFiles.Listed(
                        "qualification-des-pratiques",
                        FILE,
                        yaml.map(sheet -> sheet.get("title").localized())
                                .orElse(LocalizedText.EMPTY),
                        yaml.map(sheet -> sheet.get("version").textOrEmpty()).orElse(""),
                        served ? grid.map(g -> g.guide().minutes()).orElse(0) : 0,
                        served));
        return new GridShelf(served ? grid : Optional.empty());
    }
}
