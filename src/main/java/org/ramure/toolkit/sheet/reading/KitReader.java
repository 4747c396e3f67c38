package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.KitDocument;
import org.ramure.toolkit.sheet.KitShelf.DocumentKey;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;

/** Reads a {@code kit.yaml} and its documents, once all sheets are known. */
final class KitReader {

    private final AreaFiles files;
    private final String folder;
    private final String slug;
    private final Map<SheetAddress, Sheet> sheets;
    private final Map<DocumentKey, KitDocument> documents = new HashMap<>();

    KitReader(AreaFiles files, String slug, Map<SheetAddress, Sheet> sheets) {
        this.files = files;
        this.slug = slug;
        this.folder = "kits/" + slug + "/";
        this.sheets = sheets;
    }

    private String main() {
        return folder + "kit.yaml";
    }

    Map<DocumentKey, KitDocument> documents() {
        return documents;
    }

    Optional<Kit> read() {
        if (!files.isFile(main())) {
            files.in(main())
                    .error(
                            0,
                            "Ce dossier n’a pas de fichier « kit.yaml ».",
                            "Écrivez-le, ou rangez ses fiches dans un autre kit.");
            return Optional.empty();
        }
        return files.sheet(main(), "kit").map(this::kit);
    }

    private Kit kit(YamlNode yaml) {
        if (!yaml.get("slug").textOrEmpty().equals(slug)) {
            files.in(main())
                    .error(
                            yaml.get("slug"),
                            "Le kit et son dossier n’ont pas le même nom.",
                            "Donnez-leur le même.");
        }
        Set<Language> languages = languages(yaml.get("languages"));
        List<YamlNode> nodes = yaml.get("pieces").items();
        Said.unique(nodes, "slug", files.in(main()));
        List<Kit.Piece> pieces = new ArrayList<>();
        for (YamlNode node : nodes) {
            pieces.add(piece(node, languages));
        }
        return new Kit(
                slug,
                yaml.get("version").textOrEmpty(),
                about(yaml, languages),
                List.copyOf(pieces));
    }

    private static Set<Language> languages(YamlNode list) {
        Set<Language> languages = EnumSet.of(Language.FR);
        list.items().forEach(item -> Language.ofCode(item.textOrEmpty()).ifPresent(languages::add));
        return languages;
    }

    private static Kit.About about(YamlNode yaml, Set<Language> languages) {
        List<String> authors = new ArrayList<>();
        yaml.get("authors").items().forEach(item -> item.text().ifPresent(authors::add));
        return new Kit.About(
                yaml.get("title").localized(),
                yaml.get("summary").localized(),
                yaml.get("audience").localized(),
                yaml.get("intro").localized(),
                languages,
                yaml.get("licence").textOrEmpty(),
                List.copyOf(authors),
                Said.provenance(yaml.get("provenance")));
    }

    private Kit.Piece piece(YamlNode node, Set<Language> languages) {
        String name = node.get("slug").textOrEmpty();
        Optional<Sheet> sheet = Optional.empty();
        if (node.get("kind").textOrEmpty().equals("sheet")) {
            sheet = sheet(node, name);
        } else {
            languages.forEach(language -> document(node, name, language));
        }
        LocalizedText title = node.get("title").localized();
        return new Kit.Piece(
                name,
                title.isEmpty() ? sheet.map(Sheet::title).orElse(title) : title,
                node.get("summary").localized(),
                node.get("minutes").integer().orElse(sheet.map(s -> s.about().minutes()).orElse(0)),
                node.get("provenance").isMissing() && sheet.isPresent()
                        ? sheet.get().about().provenance()
                        : Said.provenance(node.get("provenance")),
                sheet.map(Sheet::address));
    }

    private Optional<Sheet> sheet(YamlNode node, String name) {
        Optional<SheetAddress> address =
                node.get("from")
                        .text()
                        .map(SheetAddress::of)
                        .orElse(Optional.of(new SheetAddress(slug, name)));
        Optional<Sheet> sheet = address.map(sheets::get);
        if (sheet.isEmpty()) {
            files.in(main())
                    .error(
                            node,
                            "La fiche « "
                                    + address.map(SheetAddress::toString).orElse(name)
                                    + " » n’existe pas, ou contient des erreurs.",
                            "Écrivez « <slug>.sheet.yaml » dans ce dossier, ou corrigez « from:"
                                    + " kit/fiche ».");
        }
        return sheet;
    }

    private void document(YamlNode node, String name, Language language) {
        String path = folder + language.code() + "/" + name + ".md";
        if (!files.isFile(path)) {
            files.in(main())
                    .error(
                            node,
                            "Le document « " + path + " » n’existe pas.",
                            "Écrivez-le, ou retirez cette langue de « languages ».");
            return;
        }
        files.text(path)
                .map(text -> new DocumentReader(files, path, sheets.keySet()).read(text))
                .ifPresent(read ->
                        documents.put(
                                new DocumentKey(slug, name, language),
                                new KitDocument(
                                        slug,
                                        name,
                                        language,
                                        read.markdown(),
                                        read.html(),
                                        read.sources())));
    }
}
