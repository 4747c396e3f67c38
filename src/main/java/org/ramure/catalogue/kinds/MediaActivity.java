package org.ramure.catalogue.kinds;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.MediaContent;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.YamlNode;
import org.springframework.stereotype.Component;

/** A film, a sound or a picture, which must also make sense to those who do not see or hear it. */
@Component
class MediaActivity implements ActivityType {

    @Override
    public String code() {
        return "media";
    }

    @Override
    public String fileSuffix() {
        return ".md";
    }

    @Override
    public @Nullable MediaContent read(ActivityFile file) {
        YamlNode named = file.data().get("media");
        Optional<MediaFile> medium = named.isMissing() ? Optional.empty() : file.media(named);
        String captions = companion(file, "captions", "text/");
        String poster = companion(file, "poster", "image/");
        if (medium.isEmpty()) {
            return null;
        }
        String type = medium.get().mediaType();
        check(file, named, type);
        return new MediaContent(
                file.mediaAddress(named),
                type,
                medium.get().size(),
                captions,
                poster,
                file.data().get("alt").textOrEmpty(),
                file.bodyHtml());
    }

    private static String companion(ActivityFile file, String key, String kind) {
        YamlNode named = file.data().get(key);
        if (named.isMissing()) {
            return "";
        }
        Optional<MediaFile> found = file.media(named);
        if (found.isPresent() && !found.get().mediaType().startsWith(kind)) {
            file.problems()
                    .error(
                            named,
                            "Le fichier « "
                                    + named.textOrEmpty()
                                    + " » ne convient pas pour « "
                                    + key
                                    + " ».",
                            kind.equals("text/")
                                    ? "Donnez des sous-titres au format vtt."
                                    : "Donnez une image.");
        }
        return found.isPresent() ? file.mediaAddress(named) : "";
    }

    private static void check(ActivityFile file, YamlNode named, String type) {
        if (type.startsWith("text/")) {
            file.problems()
                    .error(
                            named,
                            "Des sous-titres ne sont pas un média à montrer.",
                            "Nommez ici un film, un son ou une image.");
        }
        boolean isPlayed = type.startsWith("video/") || type.startsWith("audio/");
        if (isPlayed && file.body().isBlank()) {
            file.problems()
                    .error(
                            0,
                            "Ce film ou ce son n’a pas de transcription.",
                            "Écrivez sous l’en-tête tout ce qui s’entend et se voit.");
        }
        if (type.startsWith("video/") && file.data().get("captions").isMissing()) {
            file.problems()
                    .error(
                            named,
                            "Ce film n’a pas de sous-titres.",
                            "Ajoutez « captions: media/….vtt ».");
        }
    }
}
