package org.commonweave;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.commonweave.content.Content;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.commonweave");

    private static final DescribedPredicate<JavaClass> ACCESS_STATED = describe(
            "state who may enter",
            view -> view.isAnnotatedWith(AnonymousAllowed.class)
                    || view.isAnnotatedWith(PermitAll.class)
                    || view.isAnnotatedWith(RolesAllowed.class));

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(CommonweaveApplication.class, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .verify();
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage("org.commonweave..")
                .should()
                .beAssignableTo(describe(
                        "be in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .because("null is a decision that a signature shows")
                .check(PRODUCT);
    }

    @Test
    void onlyInterfacePackagesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..", "..reading..", "..security..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.vaadin..").and(not(resideInAPackage("com.vaadin.flow.server.auth"))))
                .because(
                        "what the commons does must not depend on how it is shown; endpoints say who may enter with the"
                                + " annotations of the views")
                .check(PRODUCT);
    }

    @Test
    void viewsDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..")
                .because("permission is checked and transactions begin in the services")
                .check(PRODUCT);
    }

    @Test
    void onlyMarkupKnowsCommonMark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..markup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .because("there is one way from text to HTML")
                .check(PRODUCT);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveFullyQualifiedName(Content.class.getName())
                .should()
                .bePackagePrivate()
                .because("records leave a module, entities do not")
                .check(PRODUCT);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("queries belong to the service that checks permission")
                .check(PRODUCT);
    }

    @Test
    void everyViewSaysWhoMayEnter() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAssignableTo(ACCESS_STATED)
                .andShould()
                .notBePublic()
                .because("a view that says nothing would be a door without a lock")
                .check(PRODUCT);
    }

    @Test
    void everyEndpointSaysWhoMayEnter() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beMetaAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beMetaAnnotatedWith(PermitAll.class)
                .orShould()
                .beMetaAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat(ACCESS_STATED)
                .because("an endpoint that says nothing is closed, which its author learns late")
                .check(PRODUCT);
    }

    @Test
    void htmlEntersPagesOnlyThroughMarkup() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..markup.ui..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Html.class)
                .because("only what the sanitiser has seen may be shown as it is")
                .check(PRODUCT);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("an object is complete when it is made")
                .check(PRODUCT);
    }

    @Test
    void nothingIsPrintedBesideTheLog() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..command..")
                .should()
                .accessField(System.class, "out")
                .because("operators read the log")
                .check(PRODUCT);
    }
}
