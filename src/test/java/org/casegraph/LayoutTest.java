package org.casegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;

/** Holds the layout: what may depend on what, and what things are called. */
class LayoutTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.casegraph");

    @Test
    void dependenciesPointOneWay() {
        check(Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("launch")
                .definedBy("org.casegraph.launch..")
                .layer("importer")
                .definedBy("org.casegraph.importer..")
                .layer("export")
                .definedBy("org.casegraph.export..")
                .layer("search")
                .definedBy("org.casegraph.search..")
                .layer("web")
                .definedBy("org.casegraph.web..")
                .layer("nouns")
                .definedBy(
                        "org.casegraph.person..",
                        "org.casegraph.legalcase..",
                        "org.casegraph.ruling..",
                        "org.casegraph.charge..",
                        "org.casegraph.event..")
                .layer("citation")
                .definedBy("org.casegraph.citation..", "org.casegraph.history..")
                .layer("source")
                .definedBy("org.casegraph.source..")
                .layer("record")
                .definedBy("org.casegraph.record..")
                .layer("graphql")
                .definedBy("org.casegraph.graphql..")
                .layer("time")
                .definedBy("org.casegraph.time..")
                .whereLayer("launch")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("importer")
                .mayOnlyBeAccessedByLayers("launch", "web")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("launch")
                .whereLayer("search")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("nouns")
                .mayOnlyBeAccessedByLayers("importer", "search", "web")
                .whereLayer("citation")
                .mayOnlyBeAccessedByLayers("importer", "search", "web", "nouns")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("importer", "search", "web", "nouns", "citation")
                .whereLayer("record")
                .mayOnlyBeAccessedByLayers("importer", "export", "search", "web", "nouns", "citation", "source")
                .whereLayer("graphql")
                .mayOnlyBeAccessedByLayers(
                        "importer", "export", "search", "web", "nouns", "citation", "source", "record"));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.casegraph.(*)..").should().beFreeOfCycles());
    }

    @Test
    void entitiesNeverLeaveThroughGraphql() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(GraphQLApi.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(
                        DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class))));
    }

    /** Their methods are called by name, of which a native executable must be told. */
    @Test
    void resolversAreFoundByName() {
        check(classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .beAnnotatedWith(RegisterForReflection.class));
    }

    @Test
    void resolversAreCalledApi() {
        check(classes().that().areAnnotatedWith(GraphQLApi.class).should().haveSimpleNameEndingWith("Api"));
    }

    @Test
    void nothingIsCalledByWhatItIsNot() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Impl|Processor|Util|Utils)")
                .orShould()
                .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..", "..common.."));
    }

    @Test
    void plainJavaNeedsNoContainer() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.casegraph.citation.quote..", "org.casegraph.charge.status..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.smallrye.."));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
