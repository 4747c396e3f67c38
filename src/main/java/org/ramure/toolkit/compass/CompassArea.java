package org.ramure.toolkit.compass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.shelf.KnownCodes;
import org.springframework.stereotype.Component;

/** {@code courses/compasses/}: one file a compass. */
@Component
class CompassArea implements ContentArea {

    @Override
    public String folder() {
        return CompassShelf.FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        KnownCodes resources = KnownCodes.in(files, "resources");
        KnownCodes examples = KnownCodes.in(files, "examples");
        List<Compass> sound = new ArrayList<>();
        for (String name : files.names(CompassShelf.FOLDER)) {
            if (name.endsWith(".yaml")) {
                read(files, name, new CompassReader(resources, examples)).ifPresent(sound::add);
            } else if (!name.endsWith(".md")) {
                files.in(CompassShelf.FOLDER + "/" + name)
                        .error(
                                0,
                                "Ce fichier n’est lu par personne.",
                                "Les boussoles sont dans des fichiers .yaml ; rangez celui-ci"
                                        + " ailleurs.");
            }
        }
        return new CompassShelf(sound);
    }

    private static Optional<Compass> read(AreaFiles files, String name, CompassReader reader) {
        String path = CompassShelf.FOLDER + "/" + name;
        String slug = name.substring(0, name.length() - ".yaml".length());
        Optional<Compass> read =
                files.sheet(path, "compass").map(yaml -> reader.read(yaml, slug, files.in(path)));
        boolean served = read.isPresent() && !files.hasErrorIn(path);
        files.list(
                new AreaFiles.Listed(
                        slug,
                        path,
                        read.map(one -> one.about().title()).orElse(LocalizedText.same(slug)),
                        read.map(Compass::version).orElse(""),
                        0,
                        served));
        return served ? read : Optional.empty();
    }
}
