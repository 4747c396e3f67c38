package org.ramure.toolkit.resource.reading;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceShelf;
import org.springframework.stereotype.Component;

/** {@code courses/resources/}: files of resources. */
@Component
class ResourceArea implements ContentArea {

    @Override
    public String folder() {
        return ResourceShelf.FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        List<ResourceReader.Sheet> sheets = new ArrayList<>();
        for (String name : files.names(ResourceShelf.FOLDER)) {
            String path = ResourceShelf.FOLDER + "/" + name;
            if (name.endsWith(".yaml")) {
                files.sheet(path, "resources")
                        .map(yaml -> new ResourceReader.Sheet(path, yaml))
                        .ifPresent(sheets::add);
            } else if (!name.endsWith(".md")) {
                files.in(path)
                        .error(
                                0,
                                "Ce fichier n’est lu par personne.",
                                "Les ressources sont dans des fichiers .yaml ; rangez celui-ci"
                                        + " ailleurs.");
            }
        }
        List<Resource> sound = new ResourceReader(files, sheets).read();
        if (!sheets.isEmpty()) {
            files.list(
                    new AreaFiles.Listed(
                            ResourceShelf.FOLDER,
                            ResourceShelf.FOLDER + "/",
                            LocalizedText.of(
                                    "Catalogue de ressources (" + sound.size() + ")",
                                    "Catalogue of resources (" + sound.size() + ")"),
                            "",
                            0,
                            !sound.isEmpty()));
        }
        return new ResourceShelf(sound);
    }
}
