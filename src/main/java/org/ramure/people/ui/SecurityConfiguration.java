package org.ramure.people.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.ramure.people.Devices;
import org.ramure.people.elsewhere.ForeignPosts;
import org.ramure.people.elsewhere.FrameSites;
import org.ramure.people.spi.PublicPaths;
import org.ramure.people.spi.SelfProtectedPaths;
import org.ramure.people.web.FrameFilter;
import org.ramure.people.web.OpenPaths;
import org.ramure.people.web.PlainEndpoints;
import org.ramure.people.web.RememberMe;
import org.ramure.people.web.RevocationFilter;
import org.ramure.people.web.SameOriginFilter;
import org.ramure.people.web.SignInEntryPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may open what. Flow views say it by their annotation; plain addresses are closed unless their
 * module opens them with a {@link PublicPaths}.
 */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    /** Files that are the same for everybody: no session, and nothing that forbids caching. */
    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) {
        return http.securityMatcher(OpenPaths.staticFiles())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain application(
            HttpSecurity http,
            OpenAddresses open,
            RememberMe rememberMe,
            Devices devices,
            NavigationAccessControl navigation,
            Clock clock) {
        navigation.setLoginView(SignInView.class);
        http.authorizeHttpRequests(open::authorize);
        http.csrf(csrf -> csrf.ignoringRequestMatchers(open.selfProtected(), open.foreignPosts()));
        http.addFilterBefore(open.frames(), HeaderWriterFilter.class);
        http.addFilterBefore(new SameOriginFilter(open.selfProtected()), CsrfFilter.class);
        http.rememberMe(me -> me.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.addFilterAfter(
                new RevocationFilter(devices, rememberMe, clock),
                RememberMeAuthenticationFilter.class);
        http.requestCache(none -> none.requestCache(new NullRequestCache()));
        http.exceptionHandling(ask -> ask.authenticationEntryPoint(new SignInEntryPoint()));
        http.logout(out -> out.logoutUrl("/deconnexion"));
        http.headers(all -> SecurityHeaders.writeForPages(all, open.foreignPosts()));
        return http.with(VaadinSecurityConfigurer.vaadin(), SecurityConfiguration::configure)
                .build();
    }

    private static void configure(VaadinSecurityConfigurer vaadin) {
        var signedOut = new SimpleUrlLogoutSuccessHandler();
        signedOut.setRedirectStrategy(new UidlRedirectStrategy());
        signedOut.setDefaultTargetUrl("/");
        vaadin.logoutSuccessHandler(signedOut)
                .enableRequestCacheConfiguration(false)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll);
    }

    /** Nobody signs in by Spring's own forms; see {@link org.ramure.people.SignIn}. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("people sign in elsewhere");
        };
    }

    @Bean
    OpenAddresses openAddresses(
            ObjectProvider<PublicPaths> open,
            ObjectProvider<SelfProtectedPaths> selfProtected,
            ObjectProvider<ForeignPosts> foreignPosts,
            ObjectProvider<FrameSites> sites,
            PlainEndpoints plain) {
        return new OpenAddresses(
                anyOf(open.stream().map(PublicPaths::patterns)),
                anyOf(selfProtected.stream().map(SelfProtectedPaths::patterns)),
                anyOf(foreignPosts.stream().map(ForeignPosts::patterns)),
                new FrameFilter(sites),
                plain);
    }

    private static RequestMatcher anyOf(Stream<List<String>> patterns) {
        var builder = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> all =
                patterns.flatMap(List::stream).<RequestMatcher>map(builder::matcher).toList();
        return all.isEmpty() ? request -> false : new OrRequestMatcher(all);
    }

    /** What modules said about their plain addresses. */
    record OpenAddresses(
            RequestMatcher open,
            RequestMatcher selfProtected,
            RequestMatcher foreignPosts,
            FrameFilter frames,
            PlainEndpoints plain) {

        void authorize(
                AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                .AuthorizationManagerRequestMatcherRegistry
                        requests) {
            requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(open)
                    .permitAll()
                    .requestMatchers(plain)
                    .authenticated();
        }
    }
}
