#include "content.hpp"

namespace athyper::samples::procurement {
namespace {

constexpr TenantContent kAcme = {
    .code = "acme",
    .name = "Acme Group",
    .display_name = "Acme Group",
    .parent = "",
    .locale = "en",
    .timezone = "Europe/London",
    .currency = "GBP",
    .mail_domain = "acme.example",
    .people = {"Una Carver", "Piers Holloway", "Maya Thornton", "Fiona Grant", "Dorian Blake", "Daphne Osei", "David Lindqvist", "Leona Hart", "Adam Sefton", "Selma Ritter", "Connor Walsh", "Sybil Moreau"},
    .company_stems = {"Harbour", "Northgate", "Bluebell", "Fenwick", "Oakridge", "Silverline", "Kestrel", "Marlow", "Pennine", "Tideway"},
    .company_kinds = {"Office Supplies", "Engineering", "Logistics", "Software"},
    .kind_first = false,
    .subjects = {"Standing desks for the second floor", "Replacement laptops", "Safety shoes for the warehouse", "Coffee machine service", "Network switches", "Trade fair stand", "Printer toner", "Forklift inspection", "Design software licences", "Meeting room displays", "Packaging material", "First aid refresher course"},
    .articles = {{{"Standing desk 160 x 80", "piece", 48900}, {"Notebook 14 inch, 32 GB", "piece", 129900}, {"Safety shoe S3", "piece", 8450}, {"Service visit", "hour", 9500}, {"Switch, 24 ports", "piece", 61200}, {"Stand construction", "day", 84000}, {"Toner, black", "box", 7290}, {"Design licence, one year", "licence", 59900}, {"Display 65 inch", "piece", 104500}, {"Cardboard box 40 x 30", "box", 1890}, {"Stretch film", "kg", 420}, {"Cable, cat 6", "m", 135}, {"Trainer", "day", 72000}, {"Desk lamp", "piece", 3995}}},
    .places = {{{"GB", "Leeds", "+44 113"}, {"GB", "Bristol", "+44 117"}, {"IE", "Cork", "+353 21"}, {"DE", "Hamburg", "+49 40"}, {"NL", "Utrecht", "+31 30"}}},
    .delivery_points = {"Head office, reception", "Warehouse, gate 2", "Workshop", "Branch office"},
    .justification = "Needed to keep the agreed service level; two quotations were compared.",
};

constexpr TenantContent kAcmeGulf = {
    .code = "acme_gulf",
    .name = "Acme Gulf",
    .display_name = "أكمي الخليج",
    .parent = "acme",
    .locale = "ar",
    .timezone = "Asia/Dubai",
    .currency = "AED",
    .mail_domain = "gulf.acme.example",
    .people = {"أمل المنصوري", "باسل الحداد", "مريم الشامسي", "فاطمة الكعبي", "داود النعيمي", "دلال الزعابي", "ضياء المرزوقي", "ليلى الهاشمي", "أحمد السويدي", "سلمى البلوشي", "كريم العامري", "سيف الظاهري"},
    .company_stems = {"الواحة", "النخيل", "اللؤلؤة", "الصقر", "الميناء", "الرمال", "البحر", "المجد", "الفجر", "الريان"},
    .company_kinds = {"شركة لوازم المكاتب", "مؤسسة الهندسة", "شركة النقل", "شركة البرمجيات"},
    .kind_first = true,
    .subjects = {"مكاتب للطابق الثاني", "أجهزة حاسوب بديلة", "أحذية سلامة للمستودع", "صيانة آلة القهوة", "محولات شبكة", "جناح المعرض", "حبر الطابعات", "فحص الرافعات", "تراخيص برامج التصميم", "شاشات غرف الاجتماعات", "مواد التغليف", "دورة الإسعافات الأولية"},
    .articles = {{{"مكتب قابل للرفع", "piece", 215000}, {"حاسوب محمول ١٤ بوصة", "piece", 560000}, {"حذاء سلامة", "piece", 36500}, {"زيارة صيانة", "hour", 41000}, {"محول شبكة ٢٤ منفذا", "piece", 264000}, {"بناء الجناح", "day", 362000}, {"حبر أسود", "box", 31400}, {"ترخيص تصميم لسنة", "licence", 258000}, {"شاشة ٦٥ بوصة", "piece", 450000}, {"صندوق كرتون", "box", 8150}, {"غشاء تغليف", "kg", 1800}, {"كابل شبكة", "m", 580}, {"مدرب", "day", 310000}, {"مصباح مكتب", "piece", 17200}}},
    .places = {{{"AE", "دبي", "+971 4"}, {"AE", "أبو ظبي", "+971 2"}, {"SA", "الرياض", "+966 11"}, {"QA", "الدوحة", "+974 44"}, {"OM", "مسقط", "+968 24"}}},
    .delivery_points = {"المكتب الرئيسي", "المستودع، البوابة ٢", "الورشة", "الفرع"},
    .justification = "مطلوب للحفاظ على مستوى الخدمة المتفق عليه؛ تمت مقارنة عرضين.",
};

constexpr TenantContent kBorealis = {
    .code = "borealis",
    .name = "Borealis",
    .display_name = "Borealis Energy",
    .parent = "",
    .locale = "en",
    .timezone = "Europe/Oslo",
    .currency = "EUR",
    .mail_domain = "borealis.example",
    .people = {"Ulrik Dahl", "Petra Nyberg", "Magnus Berg", "Freja Lund", "Dag Solheim", "Ditte Krogh", "Didrik Aune", "Linnea Falk", "Astrid Moen", "Signe Holm", "Casper Riis", "Sverre Haugen"},
    .company_stems = {"Fjord", "Nordlys", "Granit", "Polar", "Skagen", "Birk", "Vinter", "Havn", "Torden", "Elv"},
    .company_kinds = {"Turbine Parts", "Electric", "Shipping", "Consulting"},
    .kind_first = false,
    .subjects = {"Blade repair kits", "Winter work clothing", "Crane rental", "Substation transformer oil", "Rope access training", "Measuring instruments", "Spare bearings", "Satellite phones", "Boat charter", "Drone inspection", "Cable joints", "Weather data subscription"},
    .articles = {{{"Blade repair kit", "box", 184000}, {"Thermal overall", "piece", 21900}, {"Crane, 80 t", "day", 465000}, {"Transformer oil", "kg", 310}, {"Rope access trainer", "day", 98000}, {"Insulation tester", "piece", 134900}, {"Bearing 240 mm", "piece", 278000}, {"Satellite phone", "piece", 114500}, {"Boat with crew", "hour", 32500}, {"Drone pilot", "day", 88000}, {"Cable joint 36 kV", "piece", 41200}, {"Weather data, one year", "licence", 240000}, {"Medium voltage cable", "m", 4150}, {"Torque wrench", "piece", 39800}}},
    .places = {{{"NO", "Bergen", "+47 55"}, {"NO", "Tromsø", "+47 77"}, {"DK", "Esbjerg", "+45 75"}, {"SE", "Luleå", "+46 920"}, {"FI", "Oulu", "+358 8"}}},
    .delivery_points = {"Operations centre", "Harbour store", "Wind farm north", "Wind farm south"},
    .justification = "Planned maintenance before winter; part of the approved yearly programme.",
};

constexpr std::array kContents = {kAcme, kAcmeGulf, kBorealis};

}  // namespace

std::span<const TenantContent> tenant_contents() { return kContents; }

}  // namespace athyper::samples::procurement
