-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('country', 'Countries (ISO 3166-1)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$AD|AND|020|Andorra|Andorra|அன்டோரா|एंडोरा|أندورا|Andorre|Andorra
AE|ARE|784|United Arab Emirates|Emiriah Arab Bersatu|ஐக்கிய அரபு அமீரகம்|संयुक्त अरब अमीरात|الإمارات العربية المتحدة|Émirats arabes unis|Vereinigte Arabische Emirate
AF|AFG|004|Afghanistan|Afghanistan|ஆஃப்கானிஸ்தான்|अफ़गानिस्तान|أفغانستان|Afghanistan|Afghanistan
AG|ATG|028|Antigua & Barbuda|Antigua dan Barbuda|ஆண்டிகுவா மற்றும் பார்புடா|एंटिगुआ और बरबुडा|أنتيغوا وبربودا|Antigua-et-Barbuda|Antigua und Barbuda
AI|AIA|660|Anguilla|Anguilla|அங்கியுலா|एंग्विला|أنغويلا|Anguilla|Anguilla
AL|ALB|008|Albania|Albania|அல்பேனியா|अल्बानिया|ألبانيا|Albanie|Albanien
AM|ARM|051|Armenia|Armenia|அர்மேனியா|आर्मेनिया|أرمينيا|Arménie|Armenien
AO|AGO|024|Angola|Angola|அங்கோலா|अंगोला|أنغولا|Angola|Angola
AQ|ATA|010|Antarctica|Antartika|அண்டார்டிகா|अंटार्कटिका|أنتاركتيكا|Antarctique|Antarktis
AR|ARG|032|Argentina|Argentina|அர்ஜென்டினா|अर्जेंटीना|الأرجنتين|Argentine|Argentinien
AS|ASM|016|American Samoa|Samoa Amerika|அமெரிக்க சமோவா|अमेरिकी समोआ|ساموا الأمريكية|Samoa américaines|Amerikanisch-Samoa
AT|AUT|040|Austria|Austria|ஆஸ்திரியா|ऑस्ट्रिया|النمسا|Autriche|Österreich
AU|AUS|036|Australia|Australia|ஆஸ்திரேலியா|ऑस्ट्रेलिया|أستراليا|Australie|Australien
AW|ABW|533|Aruba|Aruba|அரூபா|अरूबा|أروبا|Aruba|Aruba
AX|ALA|248|Åland Islands|Kepulauan Aland|ஆலந்து தீவுகள்|एलैंड द्वीपसमूह|جزر آلاند|Îles Åland|Ålandinseln
AZ|AZE|031|Azerbaijan|Azerbaijan|அசர்பைஜான்|अज़रबैजान|أذربيجان|Azerbaïdjan|Aserbaidschan
BA|BIH|070|Bosnia & Herzegovina|Bosnia dan Herzegovina|போஸ்னியா & ஹெர்ஸகோவினா|बोस्निया और हर्ज़ेगोविना|البوسنة والهرسك|Bosnie-Herzégovine|Bosnien und Herzegowina
BB|BRB|052|Barbados|Barbados|பார்படாஸ்|बारबाडोस|بربادوس|Barbade|Barbados
BD|BGD|050|Bangladesh|Bangladesh|பங்களாதேஷ்|बांग्लादेश|بنغلاديش|Bangladesh|Bangladesch
BE|BEL|056|Belgium|Belgium|பெல்ஜியம்|बेल्जियम|بلجيكا|Belgique|Belgien
BF|BFA|854|Burkina Faso|Burkina Faso|புர்கினா ஃபாஸோ|बुर्किना फ़ासो|بوركينا فاسو|Burkina Faso|Burkina Faso
BG|BGR|100|Bulgaria|Bulgaria|பல்கேரியா|बुल्गारिया|بلغاريا|Bulgarie|Bulgarien
BH|BHR|048|Bahrain|Bahrain|பஹ்ரைன்|बहरीन|البحرين|Bahreïn|Bahrain
BI|BDI|108|Burundi|Burundi|புருண்டி|बुरुंडी|بوروندي|Burundi|Burundi
BJ|BEN|204|Benin|Benin|பெனின்|बेनिन|بنين|Bénin|Benin
BL|BLM|652|St. Barthélemy|St. Barthelemy|செயின்ட் பார்தேலெமி|सेंट बार्थेलेमी|سان بارتليمي|Saint-Barthélemy|St. Barthélemy
BM|BMU|060|Bermuda|Bermuda|பெர்முடா|बरमूडा|برمودا|Bermudes|Bermuda
BN|BRN|096|Brunei|Brunei|புருனே|ब्रूनेई|بروناي|Brunei|Brunei Darussalam
BO|BOL|068|Bolivia|Bolivia|பொலிவியா|बोलीविया|بوليفيا|Bolivie|Bolivien
BQ|BES|535|Caribbean Netherlands|Belanda Caribbean|கரீபியன் நெதர்லாந்து|कैरिबियन नीदरलैंड|هولندا الكاريبية|Pays-Bas caribéens|Karibische Niederlande
BR|BRA|076|Brazil|Brazil|பிரேசில்|ब्राज़ील|البرازيل|Brésil|Brasilien
BS|BHS|044|Bahamas|Bahamas|பஹாமாஸ்|बहामास|جزر البهاما|Bahamas|Bahamas
BT|BTN|064|Bhutan|Bhutan|பூடான்|भूटान|بوتان|Bhoutan|Bhutan
BV|BVT|074|Bouvet Island|Pulau Bouvet|பொவேட் தீவு|बोवेत द्वीप|جزيرة بوفيه|Île Bouvet|Bouvetinsel
BW|BWA|072|Botswana|Botswana|போட்ஸ்வானா|बोत्स्वाना|بوتسوانا|Botswana|Botsuana
BY|BLR|112|Belarus|Belarus|பெலாரஸ்|बेलारूस|بيلاروس|Biélorussie|Belarus
BZ|BLZ|084|Belize|Belize|பெலிஸ்|बेलीज़|بليز|Belize|Belize
CA|CAN|124|Canada|Kanada|கனடா|कनाडा|كندا|Canada|Kanada
CC|CCK|166|Cocos (Keeling) Islands|Kepulauan Cocos (Keeling)|கோகோஸ் (கீலிங்) தீவுகள்|कोकोस (कीलिंग) द्वीपसमूह|جزر كوكوس (كيلينغ)|Îles Cocos|Kokosinseln
CD|COD|180|Congo - Kinshasa|Congo - Kinshasa|காங்கோ - கின்ஷாசா|कांगो - किंशासा|الكونغو - كينشاسا|Congo-Kinshasa|Kongo-Kinshasa
CF|CAF|140|Central African Republic|Republik Afrika Tengah|மத்திய ஆப்ரிக்கக் குடியரசு|मध्य अफ़्रीकी गणराज्य|جمهورية أفريقيا الوسطى|République centrafricaine|Zentralafrikanische Republik
CG|COG|178|Congo - Brazzaville|Congo - Brazzaville|காங்கோ - ப்ராஸாவில்லே|कांगो – ब्राज़ाविल|الكونغو - برازافيل|Congo-Brazzaville|Kongo-Brazzaville
CH|CHE|756|Switzerland|Switzerland|ஸ்விட்சர்லாந்து|स्विट्ज़रलैंड|سويسرا|Suisse|Schweiz
CI|CIV|384|Côte d’Ivoire|Cote d’Ivoire|கோட் தி’வாயர்|कोत दिवुआर|ساحل العاج|Côte d’Ivoire|Côte d’Ivoire
CK|COK|184|Cook Islands|Kepulauan Cook|குக் தீவுகள்|कुक द्वीपसमूह|جزر كوك|Îles Cook|Cookinseln
CL|CHL|152|Chile|Chile|சிலி|चिली|تشيلي|Chili|Chile
CM|CMR|120|Cameroon|Cameroon|கேமரூன்|कैमरून|الكاميرون|Cameroun|Kamerun
CN|CHN|156|China|China|சீனா|चीन|الصين|Chine|China
CO|COL|170|Colombia|Colombia|கொலம்பியா|कोलंबिया|كولومبيا|Colombie|Kolumbien
CR|CRI|188|Costa Rica|Costa Rica|கோஸ்டாரிகா|कोस्टारिका|كوستاريكا|Costa Rica|Costa Rica
CU|CUB|192|Cuba|Cuba|கியூபா|क्यूबा|كوبا|Cuba|Kuba
CV|CPV|132|Cape Verde|Cape Verde|கேப் வெர்டே|केप वर्ड|الرأس الأخضر|Cap-Vert|Cabo Verde
CW|CUW|531|Curaçao|Curacao|குராகவ்|कुरासाओ|كوراساو|Curaçao|Curaçao
CX|CXR|162|Christmas Island|Pulau Krismas|கிறிஸ்துமஸ் தீவு|क्रिसमस द्वीप|جزيرة كريسماس|Île Christmas|Weihnachtsinsel
CY|CYP|196|Cyprus|Cyprus|சைப்ரஸ்|साइप्रस|قبرص|Chypre|Zypern
CZ|CZE|203|Czechia|Czechia|செசியா|चेकिया|التشيك|Tchéquie|Tschechien
DE|DEU|276|Germany|Jerman|ஜெர்மனி|जर्मनी|ألمانيا|Allemagne|Deutschland
DJ|DJI|262|Djibouti|Djibouti|ஜிபௌட்டி|जिबूती|جيبوتي|Djibouti|Dschibuti
DK|DNK|208|Denmark|Denmark|டென்மார்க்|डेनमार्क|الدانمرك|Danemark|Dänemark
DM|DMA|212|Dominica|Dominica|டொமினிகா|डोमिनिका|دومينيكا|Dominique|Dominica
DO|DOM|214|Dominican Republic|Republik Dominica|டொமினிகன் குடியரசு|डोमिनिकन गणराज्य|جمهورية الدومينيكان|République dominicaine|Dominikanische Republik
DZ|DZA|012|Algeria|Algeria|அல்ஜீரியா|अल्जीरिया|الجزائر|Algérie|Algerien
EC|ECU|218|Ecuador|Ecuador|ஈக்வடார்|इक्वाडोर|الإكوادور|Équateur|Ecuador
EE|EST|233|Estonia|Estonia|எஸ்டோனியா|एस्टोनिया|إستونيا|Estonie|Estland
EG|EGY|818|Egypt|Mesir|எகிப்து|मिस्र|مصر|Égypte|Ägypten
EH|ESH|732|Western Sahara|Sahara Barat|மேற்கு சஹாரா|पश्चिमी सहारा|الصحراء الغربية|Sahara occidental|Westsahara
ER|ERI|232|Eritrea|Eritrea|எரிட்ரியா|इरिट्रिया|إريتريا|Érythrée|Eritrea
ES|ESP|724|Spain|Sepanyol|ஸ்பெயின்|स्पेन|إسبانيا|Espagne|Spanien
ET|ETH|231|Ethiopia|Ethiopia|எத்தியோப்பியா|इथियोपिया|إثيوبيا|Éthiopie|Äthiopien
FI|FIN|246|Finland|Finland|பின்லாந்து|फ़िनलैंड|فنلندا|Finlande|Finnland
FJ|FJI|242|Fiji|Fiji|ஃபிஜி|फ़िजी|فيجي|Fidji|Fidschi
FK|FLK|238|Falkland Islands|Kepulauan Falkland|ஃபாக்லாந்து தீவுகள்|फ़ॉकलैंड द्वीपसमूह|جزر فوكلاند|Îles Malouines|Falklandinseln
FM|FSM|583|Micronesia|Micronesia|மைக்ரோனேஷியா|माइक्रोनेशिया|ميكرونيزيا|Micronésie|Mikronesien
FO|FRO|234|Faroe Islands|Kepulauan Faroe|ஃபாரோ தீவுகள்|फ़ेरो द्वीपसमूह|جزر فارو|Îles Féroé|Färöer
FR|FRA|250|France|Perancis|பிரான்ஸ்|फ़्रांस|فرنسا|France|Frankreich
GA|GAB|266|Gabon|Gabon|கேபான்|गैबॉन|الغابون|Gabon|Gabun
GB|GBR|826|United Kingdom|United Kingdom|யுனைடெட் கிங்டம்|यूनाइटेड किंगडम|المملكة المتحدة|Royaume-Uni|Vereinigtes Königreich
GD|GRD|308|Grenada|Grenada|கிரனெடா|ग्रेनाडा|غرينادا|Grenade|Grenada
GE|GEO|268|Georgia|Georgia|ஜார்ஜியா|जॉर्जिया|جورجيا|Géorgie|Georgien
GF|GUF|254|French Guiana|Guiana Perancis|பிரெஞ்சு கயானா|फ़्रेंच गुयाना|غويانا الفرنسية|Guyane française|Französisch-Guayana
GG|GGY|831|Guernsey|Guernsey|கெர்ன்சி|गर्नसी|غيرنزي|Guernesey|Guernsey
GH|GHA|288|Ghana|Ghana|கானா|घाना|غانا|Ghana|Ghana
GI|GIB|292|Gibraltar|Gibraltar|ஜிப்ரால்டர்|जिब्राल्टर|جبل طارق|Gibraltar|Gibraltar
GL|GRL|304|Greenland|Greenland|கிரீன்லாந்து|ग्रीनलैंड|غرينلاند|Groenland|Grönland
GM|GMB|270|Gambia|Gambia|காம்பியா|गाम्बिया|غامبيا|Gambie|Gambia
GN|GIN|324|Guinea|Guinea|கினியா|गिनी|غينيا|Guinée|Guinea
GP|GLP|312|Guadeloupe|Guadeloupe|க்வாதேலோப்|ग्वाडेलूप|غوادلوب|Guadeloupe|Guadeloupe
GQ|GNQ|226|Equatorial Guinea|Guinea Khatulistiwa|ஈக்வடோரியல் கினியா|इक्वेटोरियल गिनी|غينيا الاستوائية|Guinée équatoriale|Äquatorialguinea
GR|GRC|300|Greece|Greece|கிரீஸ்|यूनान|اليونان|Grèce|Griechenland
GS|SGS|239|South Georgia & South Sandwich Islands|Kepulauan Georgia Selatan & Sandwich Selatan|தெற்கு ஜார்ஜியா மற்றும் தெற்கு சாண்ட்விச் தீவுகள்|दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह|جورجيا الجنوبية وجزر ساندويتش الجنوبية|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln
GT|GTM|320|Guatemala|Guatemala|கவுதமாலா|ग्वाटेमाला|غواتيمالا|Guatemala|Guatemala
GU|GUM|316|Guam|Guam|குவாம்|गुआम|غوام|Guam|Guam
GW|GNB|624|Guinea-Bissau|Guinea Bissau|கினியா-பிஸ்ஸாவ்|गिनी-बिसाउ|غينيا بيساو|Guinée-Bissau|Guinea-Bissau
GY|GUY|328|Guyana|Guyana|கயானா|गुयाना|غيانا|Guyana|Guyana
HK|HKG|344|Hong Kong SAR China|Hong Kong SAR China|ஹாங்காங் எஸ்ஏஆர் சீனா|हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|هونغ كونغ الصينية (منطقة إدارية خاصة)|R.A.S. chinoise de Hong Kong|Sonderverwaltungsregion Hongkong
HM|HMD|334|Heard & McDonald Islands|Kepulauan Heard & McDonald|ஹேர்ட் மற்றும் மெக்டொனால்டு தீவுகள்|हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह|جزيرة هيرد وجزر ماكدونالد|Îles Heard-et-MacDonald|Heard und McDonaldinseln
HN|HND|340|Honduras|Honduras|ஹோண்டூராஸ்|होंडूरास|هندوراس|Honduras|Honduras
HR|HRV|191|Croatia|Croatia|குரோஷியா|क्रोएशिया|كرواتيا|Croatie|Kroatien
HT|HTI|332|Haiti|Haiti|ஹைட்டி|हैती|هايتي|Haïti|Haiti
HU|HUN|348|Hungary|Hungary|ஹங்கேரி|हंगरी|هنغاريا|Hongrie|Ungarn
ID|IDN|360|Indonesia|Indonesia|இந்தோனேசியா|इंडोनेशिया|إندونيسيا|Indonésie|Indonesien
IE|IRL|372|Ireland|Ireland|அயர்லாந்து|आयरलैंड|أيرلندا|Irlande|Irland
IL|ISR|376|Israel|Israel|இஸ்ரேல்|इज़राइल|إسرائيل|Israël|Israel
IM|IMN|833|Isle of Man|Isle of Man|ஐல் ஆஃப் மேன்|आइल ऑफ़ मैन|جزيرة مان|Île de Man|Isle of Man
IN|IND|356|India|India|இந்தியா|भारत|الهند|Inde|Indien
IO|IOT|086|British Indian Ocean Territory|Wilayah Lautan Hindi British|பிரிட்டிஷ் இந்தியப் பெருங்கடல் பிரதேசம்|ब्रिटिश हिंद महासागरीय क्षेत्र|الإقليم البريطاني في المحيط الهندي|Territoire britannique de l’océan Indien|Britisches Territorium im Indischen Ozean
IQ|IRQ|368|Iraq|Iraq|ஈராக்|इराक|العراق|Irak|Irak
IR|IRN|364|Iran|Iran|ஈரான்|ईरान|إيران|Iran|Iran
IS|ISL|352|Iceland|Iceland|ஐஸ்லாந்து|आइसलैंड|آيسلندا|Islande|Island
IT|ITA|380|Italy|Itali|இத்தாலி|इटली|إيطاليا|Italie|Italien
JE|JEY|832|Jersey|Jersey|ஜெர்சி|जर्सी|جيرسي|Jersey|Jersey
JM|JAM|388|Jamaica|Jamaica|ஜமைக்கா|जमैका|جامايكا|Jamaïque|Jamaika
JO|JOR|400|Jordan|Jordan|ஜோர்டான்|जॉर्डन|الأردن|Jordanie|Jordanien
JP|JPN|392|Japan|Jepun|ஜப்பான்|जापान|اليابان|Japon|Japan
KE|KEN|404|Kenya|Kenya|கென்யா|केन्या|كينيا|Kenya|Kenia
KG|KGZ|417|Kyrgyzstan|Kyrgyzstan|கிர்கிஸ்தான்|किर्गिज़स्तान|قيرغيزستان|Kirghizstan|Kirgisistan
KH|KHM|116|Cambodia|Kemboja|கம்போடியா|कंबोडिया|كمبوديا|Cambodge|Kambodscha
KI|KIR|296|Kiribati|Kiribati|கிரிபாட்டி|किरिबाती|كيريباتي|Kiribati|Kiribati
KM|COM|174|Comoros|Comoros|கோமரோஸ்|कोमोरोस|جزر القمر|Comores|Komoren
KN|KNA|659|St. Kitts & Nevis|Saint Kitts dan Nevis|செயின்ட் கிட்ஸ் & நெவிஸ்|सेंट किट्स और नेविस|سانت كيتس ونيفيس|Saint-Christophe-et-Niévès|St. Kitts und Nevis
KP|PRK|408|North Korea|Korea Utara|வட கொரியா|उत्तर कोरिया|كوريا الشمالية|Corée du Nord|Nordkorea
KR|KOR|410|South Korea|Korea Selatan|தென் கொரியா|दक्षिण कोरिया|كوريا الجنوبية|Corée du Sud|Südkorea
KW|KWT|414|Kuwait|Kuwait|குவைத்|कुवैत|الكويت|Koweït|Kuwait
KY|CYM|136|Cayman Islands|Kepulauan Cayman|கெய்மென் தீவுகள்|कैमेन द्वीपसमूह|جزر كايمان|Îles Caïmans|Kaimaninseln
KZ|KAZ|398|Kazakhstan|Kazakhstan|கஸகஸ்தான்|कज़ाखस्तान|كازاخستان|Kazakhstan|Kasachstan
LA|LAO|418|Laos|Laos|லாவோஸ்|लाओस|لاوس|Laos|Laos
LB|LBN|422|Lebanon|Lubnan|லெபனான்|लेबनान|لبنان|Liban|Libanon
LC|LCA|662|St. Lucia|Saint Lucia|செயின்ட் லூசியா|सेंट लूसिया|سانت لوسيا|Sainte-Lucie|St. Lucia
LI|LIE|438|Liechtenstein|Liechtenstein|லிச்செண்ஸ்டெய்ன்|लिचेंस्टीन|ليختنشتاين|Liechtenstein|Liechtenstein
LK|LKA|144|Sri Lanka|Sri Lanka|இலங்கை|श्रीलंका|سريلانكا|Sri Lanka|Sri Lanka
LR|LBR|430|Liberia|Liberia|லைபீரியா|लाइबेरिया|ليبيريا|Liberia|Liberia
LS|LSO|426|Lesotho|Lesotho|லெசோதோ|लेसोथो|ليسوتو|Lesotho|Lesotho
LT|LTU|440|Lithuania|Lithuania|லிதுவேனியா|लिथुआनिया|ليتوانيا|Lituanie|Litauen
LU|LUX|442|Luxembourg|Luxembourg|லக்ஸ்சம்பர்க்|लग्ज़मबर्ग|لوكسمبورغ|Luxembourg|Luxemburg
LV|LVA|428|Latvia|Latvia|லாட்வியா|लातविया|لاتفيا|Lettonie|Lettland
LY|LBY|434|Libya|Libya|லிபியா|लीबिया|ليبيا|Libye|Libyen
MA|MAR|504|Morocco|Maghribi|மொராக்கோ|मोरक्को|المغرب|Maroc|Marokko
MC|MCO|492|Monaco|Monaco|மொனாக்கோ|मोनाको|موناكو|Monaco|Monaco
MD|MDA|498|Moldova|Moldova|மால்டோவா|मॉल्डोवा|مولدوفا|Moldavie|Republik Moldau
ME|MNE|499|Montenegro|Montenegro|மான்டேனெக்ரோ|मोंटेनेग्रो|الجبل الأسود|Monténégro|Montenegro
MF|MAF|663|St. Martin|Saint Martin|செயின்ட் மார்ட்டீன்|सेंट मार्टिन|سان مارتن|Saint-Martin|St. Martin
MG|MDG|450|Madagascar|Madagaskar|மடகாஸ்கர்|मेडागास्कर|مدغشقر|Madagascar|Madagaskar
MH|MHL|584|Marshall Islands|Kepulauan Marshall|மார்ஷல் தீவுகள்|मार्शल द्वीपसमूह|جزر مارشال|Îles Marshall|Marshallinseln
MK|MKD|807|North Macedonia|Macedonia Utara|வடக்கு மாசிடோனியா|उत्तरी मकदूनिया|مقدونيا الشمالية|Macédoine du Nord|Nordmazedonien
ML|MLI|466|Mali|Mali|மாலி|माली|مالي|Mali|Mali
MM|MMR|104|Myanmar (Burma)|Myanmar (Burma)|மியான்மர் (பர்மா)|म्यांमार (बर्मा)|ميانمار (بورما)|Myanmar (Birmanie)|Myanmar
MN|MNG|496|Mongolia|Mongolia|மங்கோலியா|मंगोलिया|منغوليا|Mongolie|Mongolei
MO|MAC|446|Macao SAR China|Macau SAR China|மகாவ் எஸ்ஏஆர் சீனா|मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)|منطقة ماكاو الإدارية الخاصة|R.A.S. chinoise de Macao|Sonderverwaltungsregion Macau
MP|MNP|580|Northern Mariana Islands|Kepulauan Mariana Utara|வடக்கு மரியானா தீவுகள்|उत्तरी मारियाना द्वीपसमूह|جزر ماريانا الشمالية|Îles Mariannes du Nord|Nördliche Marianen
MQ|MTQ|474|Martinique|Martinique|மார்டினிக்|मार्टीनिक|جزر المارتينيك|Martinique|Martinique
MR|MRT|478|Mauritania|Mauritania|மௌரிடானியா|मॉरिटानिया|موريتانيا|Mauritanie|Mauretanien
MS|MSR|500|Montserrat|Montserrat|மாண்ட்செராட்|मोंटसेरात|مونتسرات|Montserrat|Montserrat
MT|MLT|470|Malta|Malta|மால்டா|माल्टा|مالطا|Malte|Malta
MU|MUS|480|Mauritius|Mauritius|மொரிசியஸ்|मॉरीशस|موريشيوس|Maurice|Mauritius
MV|MDV|462|Maldives|Maldives|மாலத்தீவு|मालदीव|جزر المالديف|Maldives|Malediven
MW|MWI|454|Malawi|Malawi|மலாவி|मलावी|ملاوي|Malawi|Malawi
MX|MEX|484|Mexico|Mexico|மெக்சிகோ|मैक्सिको|المكسيك|Mexique|Mexiko
MY|MYS|458|Malaysia|Malaysia|மலேசியா|मलेशिया|ماليزيا|Malaisie|Malaysia
MZ|MOZ|508|Mozambique|Mozambique|மொசாம்பிக்|मोज़ांबिक|موزمبيق|Mozambique|Mosambik
NA|NAM|516|Namibia|Namibia|நமீபியா|नामीबिया|ناميبيا|Namibie|Namibia
NC|NCL|540|New Caledonia|New Caledonia|நியூ கேலிடோனியா|न्यू कैलेडोनिया|كاليدونيا الجديدة|Nouvelle-Calédonie|Neukaledonien
NE|NER|562|Niger|Niger|நைஜர்|नाइजर|النيجر|Niger|Niger
NF|NFK|574|Norfolk Island|Pulau Norfolk|நார்ஃபோக் தீவு|नॉरफ़ॉक द्वीप|جزيرة نورفولك|Île Norfolk|Norfolkinsel
NG|NGA|566|Nigeria|Nigeria|நைஜீரியா|नाइजीरिया|نيجيريا|Nigeria|Nigeria
NI|NIC|558|Nicaragua|Nicaragua|நிகரகுவா|निकारागुआ|نيكاراغوا|Nicaragua|Nicaragua
NL|NLD|528|Netherlands|Belanda|நெதர்லாந்து|नीदरलैंड|هولندا|Pays-Bas|Niederlande
NO|NOR|578|Norway|Norway|நார்வே|नॉर्वे|النرويج|Norvège|Norwegen
NP|NPL|524|Nepal|Nepal|நேபாளம்|नेपाल|نيبال|Népal|Nepal
NR|NRU|520|Nauru|Nauru|நௌரு|नाउरु|ناورو|Nauru|Nauru
NU|NIU|570|Niue|Niue|நியுவே|नीयू|نيوي|Niue|Niue
NZ|NZL|554|New Zealand|New Zealand|நியூசிலாந்து|न्यूज़ीलैंड|نيوزيلندا|Nouvelle-Zélande|Neuseeland
OM|OMN|512|Oman|Oman|ஓமன்|ओमान|عُمان|Oman|Oman
PA|PAN|591|Panama|Panama|பனாமா|पनामा|بنما|Panama|Panama
PE|PER|604|Peru|Peru|பெரு|पेरू|بيرو|Pérou|Peru
PF|PYF|258|French Polynesia|Polinesia Perancis|பிரெஞ்சு பாலினேஷியா|फ़्रेंच पोलिनेशिया|بولينيزيا الفرنسية|Polynésie française|Französisch-Polynesien
PG|PNG|598|Papua New Guinea|Papua New Guinea|பப்புவா நியூ கினியா|पापुआ न्यू गिनी|بابوا غينيا الجديدة|Papouasie-Nouvelle-Guinée|Papua-Neuguinea
PH|PHL|608|Philippines|Filipina|பிலிப்பைன்ஸ்|फ़िलिपींस|الفلبين|Philippines|Philippinen
PK|PAK|586|Pakistan|Pakistan|பாகிஸ்தான்|पाकिस्तान|باكستان|Pakistan|Pakistan
PL|POL|616|Poland|Poland|போலந்து|पोलैंड|بولندا|Pologne|Polen
PM|SPM|666|St. Pierre & Miquelon|Saint Pierre dan Miquelon|செயின்ட் பியர் & மிக்வேலான்|सेंट पिएरे और मिक्वेलान|سان بيير ومكويلون|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon
PN|PCN|612|Pitcairn Islands|Kepulauan Pitcairn|பிட்கெய்ர்ன் தீவுகள்|पिटकैर्न द्वीपसमूह|جزر بيتكيرن|Îles Pitcairn|Pitcairninseln
PR|PRI|630|Puerto Rico|Puerto Rico|பியூர்டோ ரிகோ|पोर्टो रिको|بورتوريكو|Porto Rico|Puerto Rico
PS|PSE|275|Palestinian Territories|Wilayah Palestin|பாலஸ்தீனிய பிரதேசங்கள்|फ़िलिस्तीनी क्षेत्र|الأراضي الفلسطينية|Territoires palestiniens|Palästinensische Autonomiegebiete
PT|PRT|620|Portugal|Portugal|போர்ச்சுக்கல்|पुर्तगाल|البرتغال|Portugal|Portugal
PW|PLW|585|Palau|Palau|பாலோ|पलाऊ|بالاو|Palaos|Palau
PY|PRY|600|Paraguay|Paraguay|பராகுவே|पराग्वे|باراغواي|Paraguay|Paraguay
QA|QAT|634|Qatar|Qatar|கத்தார்|क़तर|قطر|Qatar|Katar
RE|REU|638|Réunion|Reunion|ரீயூனியன்|रियूनियन|روينيون|La Réunion|Réunion
RO|ROU|642|Romania|Romania|ருமேனியா|रोमानिया|رومانيا|Roumanie|Rumänien
RS|SRB|688|Serbia|Serbia|செர்பியா|सर्बिया|صربيا|Serbie|Serbien
RU|RUS|643|Russia|Rusia|ரஷ்யா|रूस|روسيا|Russie|Russland
RW|RWA|646|Rwanda|Rwanda|ருவாண்டா|रवांडा|رواندا|Rwanda|Ruanda
SA|SAU|682|Saudi Arabia|Arab Saudi|சவுதி அரேபியா|सऊदी अरब|المملكة العربية السعودية|Arabie saoudite|Saudi-Arabien
SB|SLB|090|Solomon Islands|Kepulauan Solomon|சாலமன் தீவுகள்|सोलोमन द्वीपसमूह|جزر سليمان|Îles Salomon|Salomonen
SC|SYC|690|Seychelles|Seychelles|சீஷெல்ஸ்|सेशेल्स|سيشل|Seychelles|Seychellen
SD|SDN|729|Sudan|Sudan|சூடான்|सूडान|السودان|Soudan|Sudan
SE|SWE|752|Sweden|Sweden|ஸ்வீடன்|स्वीडन|السويد|Suède|Schweden
SG|SGP|702|Singapore|Singapura|சிங்கப்பூர்|सिंगापुर|سنغافورة|Singapour|Singapur
SH|SHN|654|St. Helena|Saint Helena|செயின்ட் ஹெலெனா|सेंट हेलेना|سانت هيلينا|Sainte-Hélène|St. Helena
SI|SVN|705|Slovenia|Slovenia|ஸ்லோவேனியா|स्लोवेनिया|سلوفينيا|Slovénie|Slowenien
SJ|SJM|744|Svalbard & Jan Mayen|Svalbard dan Jan Mayen|ஸ்வல்பார்டு & ஜான் மேயன்|स्वालबार्ड और जान मायेन|سفالبارد وجان ماين|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen
SK|SVK|703|Slovakia|Slovakia|ஸ்லோவாகியா|स्लोवाकिया|سلوفاكيا|Slovaquie|Slowakei
SL|SLE|694|Sierra Leone|Sierra Leone|சியாரா லியோன்|सिएरा लियोन|سيراليون|Sierra Leone|Sierra Leone
SM|SMR|674|San Marino|San Marino|சான் மரினோ|सैन मेरीनो|سان مارينو|Saint-Marin|San Marino
SN|SEN|686|Senegal|Senegal|செனெகல்|सेनेगल|السنغال|Sénégal|Senegal
SO|SOM|706|Somalia|Somalia|சோமாலியா|सोमालिया|الصومال|Somalie|Somalia
SR|SUR|740|Suriname|Surinam|சுரினாம்|सूरीनाम|سورينام|Suriname|Suriname
SS|SSD|728|South Sudan|Sudan Selatan|தெற்கு சூடான்|दक्षिण सूडान|جنوب السودان|Soudan du Sud|Südsudan
ST|STP|678|São Tomé & Príncipe|Sao Tome dan Principe|சாவ் தோம் & ப்ரின்சிபி|साओ टोम और प्रिंसिपे|ساو تومي وبرينسيبي|Sao Tomé-et-Principe|São Tomé und Príncipe
SV|SLV|222|El Salvador|El Salvador|எல் சால்வடார்|अल सल्वाडोर|السلفادور|Salvador|El Salvador
SX|SXM|534|Sint Maarten|Sint Maarten|சின்ட் மார்டென்|सिंट मार्टिन|سانت مارتن|Saint-Martin (partie néerlandaise)|Sint Maarten
SY|SYR|760|Syria|Syria|சிரியா|सीरिया|سوريا|Syrie|Syrien
SZ|SWZ|748|Eswatini|Eswatini|எஸ்வாட்டீனி|एस्वाटिनी|إسواتيني|Eswatini|Eswatini
TC|TCA|796|Turks & Caicos Islands|Kepulauan Turks dan Caicos|டர்க்ஸ் & கைகோஸ் தீவுகள்|तुर्क और कैकोज़ द्वीपसमूह|جزر توركس وكايكوس|Îles Turques-et-Caïques|Turks- und Caicosinseln
TD|TCD|148|Chad|Chad|சாட்|चाड|تشاد|Tchad|Tschad
TF|ATF|260|French Southern Territories|Wilayah Selatan Perancis|பிரெஞ்சு தெற்கு பிரதேசங்கள்|फ़्रांसीसी दक्षिणी क्षेत्र|الأقاليم الجنوبية الفرنسية|Terres australes françaises|Französische Süd- und Antarktisgebiete
TG|TGO|768|Togo|Togo|டோகோ|टोगो|توغو|Togo|Togo
TH|THA|764|Thailand|Thailand|தாய்லாந்து|थाईलैंड|تايلاند|Thaïlande|Thailand
TJ|TJK|762|Tajikistan|Tajikistan|தஜிகிஸ்தான்|ताजिकिस्तान|طاجيكستان|Tadjikistan|Tadschikistan
TK|TKL|772|Tokelau|Tokelau|டோகேலோ|तोकेलाउ|توكيلاو|Tokelau|Tokelau
TL|TLS|626|Timor-Leste|Timor-Leste|திமோர்-லெஸ்தே|तिमोर-लेस्त|تيمور - ليشتي|Timor oriental|Timor-Leste
TM|TKM|795|Turkmenistan|Turkmenistan|துர்க்மெனிஸ்தான்|तुर्कमेनिस्तान|تركمانستان|Turkménistan|Turkmenistan
TN|TUN|788|Tunisia|Tunisia|டுனிசியா|ट्यूनीशिया|تونس|Tunisie|Tunesien
TO|TON|776|Tonga|Tonga|டோங்கா|टोंगा|تونغا|Tonga|Tonga
TR|TUR|792|Türkiye|Turkiye|துருக்கியே|तुर्किये|تركيا|Turquie|Türkei
TT|TTO|780|Trinidad & Tobago|Trinidad dan Tobago|டிரினிடாட் & டொபாகோ|त्रिनिदाद और टोबैगो|ترينيداد وتوباغو|Trinité-et-Tobago|Trinidad und Tobago
TV|TUV|798|Tuvalu|Tuvalu|துவாலு|तुवालू|توفالو|Tuvalu|Tuvalu
TW|TWN|158|Taiwan|Taiwan|தைவான்|ताइवान|تايوان|Taïwan|Taiwan
TZ|TZA|834|Tanzania|Tanzania|தான்சானியா|तंज़ानिया|تنزانيا|Tanzanie|Tansania
UA|UKR|804|Ukraine|Ukraine|உக்ரைன்|यूक्रेन|أوكرانيا|Ukraine|Ukraine
UG|UGA|800|Uganda|Uganda|உகாண்டா|युगांडा|أوغندا|Ouganda|Uganda
UM|UMI|581|U.S. Outlying Islands|Kepulauan Terpencil A.S.|யூ.எஸ். வெளிப்புறத் தீவுகள்|यू॰एस॰ आउटलाइंग द्वीपसमूह|جزر الولايات المتحدة النائية|Îles mineures éloignées des États-Unis|Amerikanische Überseeinseln
US|USA|840|United States|Amerika Syarikat|அமெரிக்கா|संयुक्त राज्य|الولايات المتحدة|États-Unis|Vereinigte Staaten
UY|URY|858|Uruguay|Uruguay|உருகுவே|उरूग्वे|أورغواي|Uruguay|Uruguay
UZ|UZB|860|Uzbekistan|Uzbekistan|உஸ்பெகிஸ்தான்|उज़्बेकिस्तान|أوزبكستان|Ouzbékistan|Usbekistan
VA|VAT|336|Vatican City|Kota Vatican|வாடிகன் நகரம்|वेटिकन सिटी|الفاتيكان|État de la Cité du Vatican|Vatikanstadt
VC|VCT|670|St. Vincent & Grenadines|Saint Vincent dan Grenadines|செயின்ட் வின்சென்ட் & கிரெனடைன்ஸ்|सेंट विंसेंट और ग्रेनाडाइंस|سانت فنسنت وجزر غرينادين|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen
VE|VEN|862|Venezuela|Venezuela|வெனிசுலா|वेनेज़ुएला|فنزويلا|Venezuela|Venezuela
VG|VGB|092|British Virgin Islands|Kepulauan Virgin British|பிரிட்டீஷ் கன்னித் தீவுகள்|ब्रिटिश वर्जिन द्वीपसमूह|جزر فيرجن البريطانية|Îles Vierges britanniques|Britische Jungferninseln
VI|VIR|850|U.S. Virgin Islands|Kepulauan Virgin A.S.|யூ.எஸ். கன்னித் தீவுகள்|यू॰एस॰ वर्जिन द्वीपसमूह|جزر فيرجن الأمريكية|Îles Vierges des États-Unis|Amerikanische Jungferninseln
VN|VNM|704|Vietnam|Vietnam|வியட்நாம்|वियतनाम|فيتنام|Viêt Nam|Vietnam
VU|VUT|548|Vanuatu|Vanuatu|வனுவாட்டு|वनुआतू|فانواتو|Vanuatu|Vanuatu
WF|WLF|876|Wallis & Futuna|Wallis dan Futuna|வாலிஸ் மற்றும் ஃபுடுனா|वालिस और फ़्यूचूना|جزر والس وفوتونا|Wallis-et-Futuna|Wallis und Futuna
WS|WSM|882|Samoa|Samoa|சமோவா|समोआ|ساموا|Samoa|Samoa
XK|XKK|983|Kosovo|Kosovo|கொசோவோ|कोसोवो|كوسوفو|Kosovo|Kosovo
YE|YEM|887|Yemen|Yaman|ஏமன்|यमन|اليمن|Yémen|Jemen
YT|MYT|175|Mayotte|Mayotte|மயோட்|मायोते|مايوت|Mayotte|Mayotte
ZA|ZAF|710|South Africa|Afrika Selatan|தென் ஆப்பிரிக்கா|दक्षिण अफ़्रीका|جنوب أفريقيا|Afrique du Sud|Südafrika
ZM|ZMB|894|Zambia|Zambia|ஜாம்பியா|ज़ाम्बिया|زامبيا|Zambie|Sambia
ZW|ZWE|716|Zimbabwe|Zimbabwe|ஜிம்பாப்வே|ज़िम्बाब्वे|زيمبابوي|Zimbabwe|Simbabwe$seed$, E'\n') as line;

insert into ref.country as target (code, alpha3, numeric_code, name)
select cell[1],
       nullif(cell[2], ''),
       nullif(cell[3], ''),
       cell[4]
  from seed
on conflict (code) do update set (alpha3, numeric_code, name, status) = row(excluded.alpha3, excluded.numeric_code, excluded.name, 'active')
 where row(target.alpha3, target.numeric_code, target.name, target.status) is distinct from row(excluded.alpha3, excluded.numeric_code, excluded.name, 'active');

update ref.country as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'country', cell[1], locale, cell[place]
  from seed, (values ('ms', 5), ('ta', 6), ('hi', 7), ('ar', 8), ('fr', 9), ('de', 10)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;
