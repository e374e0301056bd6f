// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.ModelAnnotations;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A metamodel that no production code knows, with one feature of every kind: a hiking club, its members and trips. */
final class TripModel {
    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    static final EPackage PACKAGE = ECORE.createEPackage();

    static final EDataType DATE = dataType("Date", LocalDate.class);
    static final EDataType TIME = dataType("Time", LocalTime.class);
    static final EDataType MONEY = dataType("Money", BigDecimal.class);
    static final EDataType ADDRESS = dataType("Address", URI.class);
    static final EEnum PACE = enumeration("Pace", "EASY", "STEADY", "FAST");

    static final EClass MEMBER = type("Member");
    static final EAttribute MEMBER_NAME = attribute(MEMBER, "name", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute MEMBER_BORN = attribute(MEMBER, "born", DATE, 1);

    /** Only what makes a member says it. */
    static final EAttribute MEMBER_ORIGIN = attribute(MEMBER, "origin", EcorePackage.Literals.ESTRING, 1);

    static final EClass CAMP = type("Camp");
    static final EAttribute CAMP_TITLE = attribute(CAMP, "title", EcorePackage.Literals.ESTRING, 1);
    static final EReference CAMPS = reference(MEMBER, "camps", CAMP, -1, true);

    static final EClass GUEST = type("Guest");
    static final EAttribute GUEST_NAME = attribute(GUEST, "name", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute GUEST_PACE = attribute(GUEST, "pace", PACE, 1);
    static final EAttribute GUEST_AGE = attribute(GUEST, "age", EcorePackage.Literals.EINT, 1);
    static final EAttribute GUEST_PAID = attribute(GUEST, "paid", EcorePackage.Literals.EBOOLEAN, 1);
    static final EAttribute GUEST_WISH = attribute(GUEST, "wish", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute GUEST_STAMP = attribute(GUEST, "stamp", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute GUEST_CANCELLED = attribute(GUEST, "cancelled", EcorePackage.Literals.ESTRING, 1);
    static final EReference GUEST_SPONSOR = reference(GUEST, "sponsor", MEMBER, 1, false);
    static final EAttribute GUEST_REMARK = attribute(GUEST, "remark", EcorePackage.Literals.ESTRING, 1);

    static final EClass INSURANCE = type("Insurance");
    static final EAttribute INSURANCE_NUMBER = attribute(INSURANCE, "number", EcorePackage.Literals.ESTRING, 1);

    static final EReference INSURED = reference(INSURANCE, "insured", GUEST, -1, true);
    static final EAttribute INSURER = attribute(INSURANCE, "insurer", EcorePackage.Literals.ESTRING, 1);

    static final EClass TRIP = type("Trip");
    static final EAttribute TITLE = attribute(TRIP, "title", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute DESCRIPTION = attribute(TRIP, "description", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute DAY = attribute(TRIP, "day", DATE, 1);
    static final EAttribute START = attribute(TRIP, "start", TIME, 1);
    static final EAttribute SEATS = attribute(TRIP, "seats", EcorePackage.Literals.EINT, 1);
    static final EAttribute PRICE = attribute(TRIP, "price", MONEY, 1);
    static final EAttribute PACE_OF_TRIP = attribute(TRIP, "pace", PACE, 1);
    static final EAttribute CONFIRMED = attribute(TRIP, "confirmed", EcorePackage.Literals.EBOOLEAN, 1);
    static final EAttribute LEVELS = attribute(TRIP, "levels", PACE, -1);
    static final EAttribute STOPS = attribute(TRIP, "stops", EcorePackage.Literals.ESTRING, -1);
    static final EAttribute PAGE = attribute(TRIP, "page", ADDRESS, 1);
    static final EAttribute NUMBER = attribute(TRIP, "number", EcorePackage.Literals.ESTRING, 1);
    static final EAttribute SECRET = attribute(TRIP, "secret", EcorePackage.Literals.ESTRING, 1);
    static final EReference LEADER = reference(TRIP, "leader", MEMBER, 1, false);
    static final EReference HELPERS = reference(TRIP, "helpers", MEMBER, -1, false);
    static final EReference GUESTS = reference(TRIP, "guests", GUEST, -1, true);
    static final EReference CAMP_OF_TRIP = reference(TRIP, "camp", CAMP, 1, false);
    static final EReference COVER = reference(TRIP, "cover", INSURANCE, 1, true);

    static final EClass CLUB = type("Club");
    static final EReference MEMBERS = reference(CLUB, "members", MEMBER, -1, true);
    static final EReference TRIPS = reference(CLUB, "trips", TRIP, -1, true);

    static {
        PACKAGE.setName("trips");
        PACKAGE.setNsPrefix("trips");
        PACKAGE.setNsURI("urn:candor:test:trips");
        hints(TITLE, "group", "basic", "order", "10", "required", "true");
        hints(DESCRIPTION, "group", "basic", "order", "20", "lines", "4", "hint", "%hint_description");
        hints(PACE_OF_TRIP, "group", "basic", "order", "30");
        hints(NUMBER, "group", "basic", "order", "35", "readOnly", "true");
        hints(DAY, "group", "time", "order", "40", "required", "true");
        hints(START, "group", "time", "order", "50");
        hints(CONFIRMED, "group", "time", "order", "60");
        hints(LEADER, "group", "people", "order", "70", "required", "true");
        hints(HELPERS, "group", "people", "order", "80");
        hints(SEATS, "group", "people", "order", "90", "unit", "person");
        hints(LEVELS, "group", "people", "order", "100");
        hints(PRICE, "group", "money", "order", "110", "unit", "yuan", "folded", "true");
        hints(PAGE, "group", "money", "order", "120");
        hints(STOPS, "group", "money", "order", "130");
        hints(GUESTS, "group", "guests", "order", "140", "columns", "name,pace,age,paid,sponsor,remark");
        hints(INSURED, "order", "20", "columns", "name,pace,age,paid,sponsor,remark");
        hints(INSURANCE_NUMBER, "order", "10");
        hints(INSURER, "order", "30");
        hints(COVER, "group", "cover", "order", "150");
        hints(MEMBER_ORIGIN, "hidden", "true");
        hints(CAMP, "home", "leader, /nowhere");
        hints(CAMP_OF_TRIP, "group", "cover", "order", "145");
        hints(SECRET, "hidden", "true");
        hints(GUEST_NAME, "order", "10", "required", "true");
        hints(GUEST_PACE, "order", "20", "further", "STEADY");
        hints(GUEST_AGE, "order", "30", "unit", "year");
        hints(GUEST_PAID, "order", "40");
        hints(GUEST_SPONSOR, "order", "50");
        hints(GUEST_REMARK, "order", "60", "lines", "2");
        hints(GUEST_WISH, "order", "70", "sealedBy", "stamp");
        hints(GUEST_STAMP, "hidden", "true", "sealedBy", "stamp");
        hints(GUEST_CANCELLED, "hidden", "true");
        hints(GUEST, "struckBy", "cancelled");
    }

    private TripModel() {}

    static EObject create(EClass type, EStructuralFeature feature, Object value) {
        EObject object = EcoreUtil.create(type);
        object.eSet(feature, value);
        return object;
    }

    static Object pace(String name) {
        return PACE.getEEnumLiteral(name).getInstance();
    }

    private static EClass type(String name) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static EDataType dataType(String name, Class<?> java) {
        EDataType type = ECORE.createEDataType();
        type.setName(name);
        type.setInstanceClass(java);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static EEnum enumeration(String name, String... literals) {
        EEnum type = ECORE.createEEnum();
        type.setName(name);
        for (String literal : List.of(literals)) {
            EEnumLiteral created = ECORE.createEEnumLiteral();
            created.setName(literal);
            created.setValue(type.getELiterals().size());
            type.getELiterals().add(created);
        }
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type, int upper) {
        EAttribute attribute = ECORE.createEAttribute();
        add(owner, attribute, name, type, upper);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass type, int upper, boolean containment) {
        EReference reference = ECORE.createEReference();
        reference.setContainment(containment);
        add(owner, reference, name, type, upper);
        return reference;
    }

    private static void add(EClass owner, EStructuralFeature feature, String name, EClassifier type, int upper) {
        feature.setName(name);
        feature.setEType(type);
        feature.setUpperBound(upper);
        owner.getEStructuralFeatures().add(feature);
    }

    private static void hints(EModelElement element, String... pairs) {
        for (int index = 0; index < pairs.length; index += 2) {
            EcoreUtil.setAnnotation(element, ModelAnnotations.SOURCE, pairs[index], pairs[index + 1]);
        }
    }
}
