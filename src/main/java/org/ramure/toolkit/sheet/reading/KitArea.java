package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.LinkScheme;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.KitDocument;
import org.ramure.toolkit.sheet.KitShelf;
import org.ramure.toolkit.sheet.KitShelf.DocumentKey;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.stereotype.Component;

/** {@code courses/kits/<kit>/}: first all sheets, since kits borrow from one another. */
@Component
class KitArea implements ContentArea {

    private static final String SHEET = ".sheet.yaml";

    @Override
    public String folder() {
        return KitShelf.FOLDER;
    }

    @Override
    public List<LinkScheme> links() {
        return PieceLinks.all();
    }

    @Override
    public Object read(AreaFiles files) {
        List<String> folders =
                files.names(KitShelf.FOLDER).stream()
                        .filter(name -> !files.isFile(KitShelf.FOLDER + "/" + name))
                        .toList();
        Map<SheetAddress, Sheet> sheets = new HashMap<>();
        Map<UUID, String> ids = new HashMap<>();
        for (String kit : folders) {
            for (String name : files.names(KitShelf.FOLDER + "/" + kit)) {
                if (name.endsWith(SHEET)) {
                    sheet(files, kit, name, ids, sheets);
                }
            }
        }
        List<Kit> kits = new ArrayList<>();
        Map<DocumentKey, KitDocument> documents = new HashMap<>();
        for (String folder : folders) {
            kit(files, folder, sheets, kits, documents);
        }
        return new KitShelf(List.copyOf(kits), Map.copyOf(sheets), Map.copyOf(documents));
    }

    private static void sheet(
            AreaFiles files,
            String kit,
            String name,
            Map<UUID, String> ids,
            Map<SheetAddress, Sheet> sheets) {
        String path = KitShelf.FOLDER + "/" + kit + "/" + name;
        var address = new SheetAddress(kit, name.substring(0, name.length() - SHEET.length()));
        var place = new AreaFiles.PublishedAt("sheet", path, KitShelf.FOLDER + "/" + address);
        Optional<YamlNode> read = files.sheet(path, "sheet");
        read.ifPresentOrElse(
                yaml -> {
                    if (!ids.containsKey(SheetReader.id(yaml))) {
                        files.publish(place, yaml.get("id"));
                    }
                },
                () -> files.unread(place));
        read.map(yaml -> sound(files, path, yaml, address, ids))
                .filter(sheet -> !files.hasErrorIn(path))
                .ifPresent(sheet -> sheets.put(address, sheet));
    }

    private static Sheet sound(
            AreaFiles files,
            String path,
            YamlNode yaml,
            SheetAddress address,
            Map<UUID, String> ids) {
        Sheet sheet = new SheetReader(yaml, address, files.in(path)).read();
        String other = ids.putIfAbsent(sheet.id(), path);
        if (other != null) {
            files.in(path)
                    .error(
                            yaml.get("id"),
                            "Cet identifiant est déjà celui de « " + other + " ».",
                            "Tirez-en un nouveau : un UUID n’est donné qu’une fois.");
        }
        return sheet;
    }

    private static void kit(
            AreaFiles files,
            String folder,
            Map<SheetAddress, Sheet> sheets,
            List<Kit> kits,
            Map<DocumentKey, KitDocument> documents) {
        KitReader reader = new KitReader(files, folder, sheets);
        String path = KitShelf.FOLDER + "/" + folder + "/kit.yaml";
        reader.read()
                .ifPresent(kit -> {
                    boolean served = !files.hasErrorIn(path);
                    files.list(
                            new AreaFiles.Listed(
                                    folder,
                                    path,
                                    served ? kit.about().title() : LocalizedText.EMPTY,
                                    kit.version(),
                                    kit.pieces().stream().mapToInt(Kit.Piece::minutes).sum(),
                                    served));
                    if (served) {
                        kits.add(kit);
                        documents.putAll(reader.documents());
                    }
                });
    }
}
