package org.ramure.toolkit.resource.reading;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.LinkScheme;
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
    public List<LinkScheme> links() {
        return List.of(new ResourceLinks());
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

    /** {@code [une fiche](resource:code)}. */
    private static final class ResourceLinks implements LinkScheme {
        @Override
        public String scheme() {
            return "resource";
        }

        @Override
        public String address(String target) {
            return "/ressources/" + target;
        }

        @Override
        public boolean leads(Object read, String target) {
            return read instanceof ResourceShelf shelf
                    && shelf.all().stream().anyMatch(one -> one.code().equals(target));
        }

        @Override
        public String remedy() {
            return "Écrivez resource:<code> avec le code d’une ressource de courses/resources.";
        }
    }
}
