package org.ramure;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.release.store.PublishCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the web application, or runs one of its commands: {@code java -jar ramure.jar check
 * courses/}, {@code … publish <course> "<note>"}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Ramure", sharedModules = "shared")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/ramure.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class RamureApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (args.length > 0 && "check".equals(args[0])) {
            System.exit(ContentCheckCommand.run(args, System.out));
        }
        if (args.length > 0 && "publish".equals(args[0])) {
            System.exit(PublishCommand.run(args, System.out));
        }
        SpringApplication.run(RamureApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/ramure.svg", "any");
        settings.addMetaTag("theme-color", "#1F4D3A");
        settings.addMetaTag("referrer", "same-origin");
    }
}
