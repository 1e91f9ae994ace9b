-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('currency', 'Currencies (ISO 4217)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$ADP||Andorran Peseta|ADP|0|0|0|1936-01-01|2001-12-31||||بيستا أندوري|peseta andorrane|Andorranische Pesete
AED|784|United Arab Emirates Dirham|AED|2|2|0|1973-05-19||Dirham Emiriah Arab Bersatu|ஐக்கிய அரபு எமிரேட்ஸ் திர்ஹாம்|संयुक्त अरब अमीरात दिरहाम|درهم إماراتي|dirham des Émirats arabes unis|VAE-Dirham
AFA||Afghan Afghani (1927–2002)|AFA|2|2|0|1927-03-14|2002-12-31|||अफगानी (1927–2002)|أفغاني - 1927-2002|afghani (1927–2002)|Afghanische Afghani (1927–2002)
AFN|971|Afghan Afghani|؋|0|0|0|2002-10-07||Afghani Afghanistan|ஆஃப்கான் ஆஃப்கானி|अफ़गान अफ़गानी|أفغاني|afghani afghan|Afghanischer Afghani
ALK||Albanian Lek (1946–1965)|ALK|2|2|0|1946-11-01|1965-08-16|||||lek albanais (1947–1961)|Albanischer Lek (1946–1965)
ALL|008|Albanian Lek|ALL|0|0|0|1965-08-16||Lek Albania|அல்பேனியன் லெக்|अल्बानियाई लेक|ليك ألباني|lek albanais|Albanischer Lek
AMD|051|Armenian Dram|֏|2|0|0|1993-11-22||Dram Armenia|ஆர்மேனியன் ட்ராம்|आर्मेनियाई द्राम|درام أرميني|dram arménien|Armenischer Dram
ANG|532|Netherlands Antillean Guilder|ANG|2|2|0|1940-05-10|2025-06-30|Guilder Antillen Belanda|நெதர்லேண்ட்ஸ் அன்டிலியன் கில்டர்|नीदरलैंड एंटीलियन गिल्डर|غيلدر أنتيلي هولندي|florin antillais|Niederländische-Antillen-Gulden
AOA|973|Angolan Kwanza|Kz|2|2|0|1999-12-13||Kwanza Angola|அங்கோலன் க்வான்ஸா|अंगोला क्वांज़ा|كوانزا أنغولي|kwanza angolais|Angolanischer Kwanza
AOK||Angolan Kwanza (1977–1991)|AOK|2|2|0|1977-01-08|1991-03-01||||كوانزا أنجولي - 1977-1990|kwanza angolais (1977–1990)|Angolanischer Kwanza (1977–1990)
AON||Angolan New Kwanza (1990–2000)|AON|2|2|0|1990-09-25|2000-02-01||||كوانزا أنجولي جديدة - 1990-2000|nouveau kwanza angolais (1990–2000)|Angolanischer Neuer Kwanza (1990–2000)
AOR||Angolan Readjusted Kwanza (1995–1999)|AOR|2|2|0|1995-07-01|2000-02-01||||كوانزا أنجولي معدلة - 1995 - 1999|kwanza angolais réajusté (1995–1999)|Angolanischer Kwanza Reajustado (1995–1999)
ARA||Argentine Austral|ARA|2|2|0|1985-06-14|1992-01-01||||استرال أرجنتيني|austral argentin|Argentinischer Austral
ARL||Argentine Peso Ley (1970–1983)|ARL|2|2|0|1970-01-01|1983-06-01||||||Argentinischer Peso Ley (1970–1983)
ARM||Argentine Peso (1881–1970)|ARM|2|2|0|1881-11-05|1970-01-01||||||Argentinischer Peso (1881–1970)
ARP||Argentine Peso (1983–1985)|ARP|2|2|0|1983-06-01|1985-06-14||||بيزو أرجنتيني - 1983-1985|peso argentin (1983–1985)|Argentinischer Peso (1983–1985)
ARS|032|Argentine Peso|$|2|2|0|1992-01-01||Peso Argentina|அர்ஜென்டைன் பெசோ|अर्जेंटीनी पेसो|بيزو أرجنتيني|peso argentin|Argentinischer Peso
ATS||Austrian Schilling|ATS|2|2|0|1947-12-04|2002-02-28||||شلن نمساوي|schilling autrichien|Österreichischer Schilling
AUD|036|Australian Dollar|$|2|2|0|1966-02-14||Dolar Australia|ஆஸ்திரேலிய டாலர்|ऑस्ट्रेलियाई डॉलर|دولار أسترالي|dollar australien|Australischer Dollar
AWG|533|Aruban Florin|AWG|2|2|0|1986-01-01||Florin Aruba|அருபன் ஃப்ளோரின்|अरूबाई फ़्लोरिन|فلورن أروبي|florin arubais|Aruba-Florin
AZM||Azerbaijani Manat (1993–2006)|AZM|2|2|0|1993-11-22|2006-12-31||||مانات أذريبجاني|manat azéri (1993–2006)|Aserbaidschan-Manat (1993–2006)
AZN|944|Azerbaijani Manat|₼|2|2|0|2006-01-01||Manat Azerbaijan|அசர்பைஜானி மனத்|अज़रबैजानी मैनेट|مانات أذربيجان|manat azéri|Aserbaidschan-Manat
BAD||Bosnia-Herzegovina Dinar (1992–1994)|BAD|2|2|0|1992-07-01|1994-08-15||||دينار البوسنة والهرسك|dinar bosniaque|Bosnien und Herzegowina Dinar (1992–1994)
BAM|977|Bosnia-Herzegovina Convertible Mark|KM|2|2|0|1995-01-01||Mark Boleh Tukar Bosnia-Herzegovina|போஸ்னியா-ஹெர்ஸேகோவினா கன்வெர்டிபில் மார்க்|बोस्निया हर्ज़ेगोविना परिवर्तनीय मार्क|مارك البوسنة والهرسك قابل للتحويل|mark convertible bosniaque|Konvertible Mark Bosnien und Herzegowina
BAN||Bosnia-Herzegovina New Dinar (1994–1997)|BAN|2|2|0|1994-08-15|1997-07-01||||||Bosnien und Herzegowina Neuer Dinar (1994–1997)
BBD|052|Barbadian Dollar|$|2|2|0|1973-12-03||Dolar Barbados|பார்பேடியன் டாலர்|बार्बेडियन डॉलर|دولار بربادوسي|dollar barbadien|Barbados-Dollar
BDT|050|Bangladeshi Taka|৳|2|2|0|1972-01-01||Taka Bangladesh|பங்களாதேஷி டாகா|बांग्लादेशी टका|تاكا بنغلاديشي|taka bangladeshi|Bangladesch-Taka
BEC||Belgian Franc (convertible)|BEC|2|2|0|1970-01-01|1990-03-05||||فرنك بلجيكي قابل للتحويل|franc belge (convertible)|Belgischer Franc (konvertibel)
BEF||Belgian Franc|BEF|2|2|0|1831-02-07|2002-02-28||||فرنك بلجيكي|franc belge|Belgischer Franc
BEL||Belgian Franc (financial)|BEL|2|2|0|1970-01-01|1990-03-05||||فرنك بلجيكي مالي|franc belge (financier)|Belgischer Finanz-Franc
BGL||Bulgarian Hard Lev|BGL|2|2|0|1962-01-01|1999-07-05|||||lev bulgare (1962–1999)|Bulgarische Lew (1962–1999)
BGM||Bulgarian Socialist Lev|BGM|2|2|0|1952-05-12|1962-01-01||||||Bulgarischer Lew (1952–1962)
BGN|975|Bulgarian Lev|BGN|2|2|0|1999-07-05|2026-01-31|Lev Bulgaria|பல்கேரியன் லேவ்|बुल्गारियाई लेव|ليف بلغاري|lev bulgare|Bulgarischer Lew
BGO||Bulgarian Lev (1879–1952)|BGO|2|2|0|1879-07-08|1952-05-12||||||Bulgarischer Lew (1879–1952)
BHD|048|Bahraini Dinar|BHD|3|3|0|1965-10-16||Dinar Bahrain|பஹ்ரைனி தினார்|बहरीनी दिनार|دينار بحريني|dinar bahreïni|Bahrain-Dinar
BIF|108|Burundian Franc|BIF|0|0|0|1964-05-19||Franc Burundi|புருண்டியன் ஃப்ராங்க்|बुरूंडी फ़्रैंक|فرنك بروندي|franc burundais|Burundi-Franc
BMD|060|Bermudan Dollar|$|2|2|0|1970-02-06||Dolar Bermuda|பெர்முடன் டாலர்|बरमूडा डॉलर|دولار برمودي|dollar bermudien|Bermuda-Dollar
BND|096|Brunei Dollar|$|2|2|0|1967-06-12||Dolar Brunei|புரூனே டாலர்|ब्रूनेई डॉलर|دولار بروناي|dollar brunéien|Brunei-Dollar
BOB|068|Bolivian Boliviano|Bs|2|2|0|1987-01-01||Boliviano Bolivia|பொலிவியன் பொலிவியானோ|बोलिवियाई बोलिवियानो|بوليفيانو بوليفي|boliviano bolivien|Bolivianischer Boliviano
BOL||Bolivian Boliviano (1863–1963)|BOL|2|2|0|1863-06-23|1963-01-01||||||Bolivianischer Boliviano (1863–1963)
BOP||Bolivian Peso|BOP|2|2|0|1963-01-01|1986-12-31||||بيزو بوليفي|peso bolivien|Bolivianischer Peso
BOV|984|Bolivian Mvdol|BOV|2|2|0||||||مفدول بوليفي|mvdol bolivien|Boliviansiche Mvdol
BRB||Brazilian New Cruzeiro (1967–1986)|BRB|2|2|0|1967-02-13|1986-02-28||||نوفو كروزايرو برازيلي - 1967-1986|nouveau cruzeiro brésilien (1967–1986)|Brasilianischer Cruzeiro Novo (1967–1986)
BRC||Brazilian Cruzado (1986–1989)|BRC|2|2|0|1986-02-28|1989-01-15||||كروزادو برازيلي|cruzado brésilien (1986–1989)|Brasilianischer Cruzado (1986–1989)
BRE||Brazilian Cruzeiro (1990–1993)|BRE|2|2|0|1990-03-16|1993-08-01||||كروزايرو برازيلي - 1990-1993|cruzeiro brésilien (1990–1993)|Brasilianischer Cruzeiro (1990–1993)
BRL|986|Brazilian Real|R$|2|2|0|1994-07-01||Real Brazil|பிரேசிலியன் ரியால்|ब्राज़ीली रियाल|ريال برازيلي|réal brésilien|Brasilianischer Real
BRN||Brazilian New Cruzado (1989–1990)|BRN|2|2|0|1989-01-15|1990-03-16|||||nouveau cruzado|Brasilianischer Cruzado Novo (1989–1990)
BRR||Brazilian Cruzeiro (1993–1994)|BRR|2|2|0|1993-08-01|1994-07-01|||||cruzeiro|Brasilianischer Cruzeiro (1993–1994)
BRZ||Brazilian Cruzeiro (1942–1967)|BRZ|2|2|0|1942-11-01|1967-02-13||||||Brasilianischer Cruzeiro (1942–1967)
BSD|044|Bahamian Dollar|$|2|2|0|1966-05-25||Dolar Bahamas|பஹாமியன் டாலர்|बहामाई डॉलर|دولار باهامي|dollar bahaméen|Bahamas-Dollar
BTN|064|Bhutanese Ngultrum|BTN|2|2|0|1974-04-16||Ngultrum Bhutan|பூட்டானீஸ் குல்ட்ரம்|भूटानी नंगलट्रम|نولتوم بوتاني|ngultrum bouthanais|Bhutan-Ngultrum
BUK||Burmese Kyat|BUK|2|2|0|1952-07-01|1989-06-18|||बर्मी क्यात|كيات بورمي|kyat birman|Birmanischer Kyat
BWP|072|Botswanan Pula|P|2|2|0|1976-08-23||Pula Botswana|போட்ஸ்வானன் புலா|बोत्सवानियाई पुला|بولا بتسواني|pula botswanais|Botswanischer Pula
BYB||Belarusian Ruble (1994–1999)|BYB|2|2|0|1994-08-01|2000-12-31||||روبل بيلاروسي جديد - 1994-1999|nouveau rouble biélorusse (1994–1999)|Belarus-Rubel (1994–1999)
BYN||Belarusian Ruble|BYN|2|2|0|2016-07-01||Rubel Belarus baharu|பெலருசியன் ரூபிள்|बेलारूसी रूबल|روبل بيلاروسي|rouble biélorusse|Weißrussischer Rubel
BYR|974|Belarusian Ruble (2000–2016)|BYR|0|0|0|2000-01-01|2017-01-01|Rubel Belarus (2000–2016)|பெலருசியன் ரூபிள் (2000–2016)|बेलारूसी रूबल (2000–2016)|روبل بيلاروسي (٢٠٠٠–٢٠١٦)|rouble biélorusse (2000–2016)|Weißrussischer Rubel (2000–2016)
BZD|084|Belize Dollar|$|2|2|0|1974-01-01||Dolar Belize|பெலீஸ் டாலர்|बेलीज़ डॉलर|دولار بليزي|dollar bélizéen|Belize-Dollar
CAD|124|Canadian Dollar|$|2|2|5|1858-01-01||Dolar Kanada|கனடியன் டாலர்|कनाडाई डॉलर|دولار كندي|dollar canadien|Kanadischer Dollar
CDF|976|Congolese Franc|CDF|2|2|0|1998-07-01||Franc Congo|காங்கோலீஸ் ஃப்ராங்க்|कोंगोली फ़्रैंक|فرنك كونغولي|franc congolais|Kongo-Franc
CHE|947|WIR Euro|CHE|2|2|0|||||||euro WIR|WIR-Euro
CHF|756|Swiss Franc|CHF|2|2|5|1799-03-17||Franc Switzerland|சுவிஸ் ஃப்ராங்க்|स्विस फ़्रैंक|فرنك سويسري|franc suisse|Schweizer Franken
CHW|948|WIR Franc|CHW|2|2|0|||||||franc WIR|WIR Franken
CLE||Chilean Escudo|CLE|2|2|0|1960-01-01|1975-09-29||||||Chilenischer Escudo
CLF|990|Chilean Unit of Account (UF)|CLF|4|4|0|||||||unité d’investissement chilienne|Chilenische Unidades de Fomento
CLP|152|Chilean Peso|$|0|0|0|1975-09-29||Peso Chile|சிலியன் பெசோ|चिली पेसो|بيزو تشيلي|peso chilien|Chilenischer Peso
CNH|156|Chinese Yuan (offshore)|CNH|2|2|0|2010-07-19||Yuan China (luar pesisir)|சீன யுவான் (ஆஃப்ஷோர்)|चीनी युआन (ऑफ़शोर)|يوان صيني (في الخارج)|yuan chinois (zone extracôtière)|Renminbi-Yuan (Offshore)
CNX||Chinese People’s Bank Dollar|CNX|2|2|0|1979-01-01|1998-12-31||||||Dollar der Chinesischen Volksbank
CNY|156|Chinese Yuan|¥|2|2|0|1953-03-01||Yuan Cina|சீன யுவான்|चीनी युआन|يوان صيني|yuan renminbi chinois|Renminbi Yuan
COP|170|Colombian Peso|$|0|0|0|1905-01-01||Peso Colombia|கொலம்பியன் பெசோ|कोलंबियाई पेसो|بيزو كولومبي|peso colombien|Kolumbianischer Peso
COU|970|Colombian Real Value Unit|COU|2|2|0|||||||unité de valeur réelle colombienne|Kolumbianische Unidades de valor real
CRC|188|Costa Rican Colón|₡|2|0|0|1896-10-26||Colon Costa Rica|கோஸ்டா ரிகன் கொலோன்|कोस्टा रिका कोलोन|كولن كوستاريكي|colón costaricain|Costa-Rica-Colón
CSD||Serbian Dinar (2002–2006)|CSD|2|2|0|2002-05-15|2006-10-25|||सर्बिय का ढीनार|دينار صربي قديم|dinar serbo-monténégrin|Serbischer Dinar (2002–2006)
CSK||Czechoslovak Hard Koruna|CSK|2|2|0|1953-06-01|1993-03-01||||كرونة تشيكوسلوفاكيا|couronne forte tchécoslovaque|Tschechoslowakische Krone
CUC|931|Cuban Convertible Peso|$|2|2|0|1994-01-01|2021-06-01|Peso Boleh Tukar Cuba|கியூபன் கன்வெர்டிபில் பெசோ|क्यूबाई परिवर्तनीय पेसो|بيزو كوبي قابل للتحويل|peso cubain convertible|Kubanischer Peso (konvertibel)
CUP|192|Cuban Peso|$|2|2|0|1859-01-01||Peso Cuba|கியூபன் பெசோ|क्यूबाई पेसो|بيزو كوبي|peso cubain|Kubanischer Peso
CVE|132|Cape Verdean Escudo|CVE|2|2|0|1914-01-01||Escudo Tanjung Verde|கேப் வெர்டியன் எஸ்குடோ|केप वर्ड एस्कूडो|اسكودو الرأس الأخضر|escudo capverdien|Cabo-Verde-Escudo
CYP||Cypriot Pound|CYP|2|2|0|1914-09-10|2008-01-31|||साईप्रस पाऊंड|جنيه قبرصي|livre chypriote|Zypern-Pfund
CZK|203|Czech Koruna|Kč|2|0|0|1993-01-01||Koruna Republik Czech|செக் குடியரசு கொருனா|चेक गणराज्य कोरुना|كرونة تشيكية|couronne tchèque|Tschechische Krone
DDM||East German Mark|DDM|2|2|0|1948-07-20|1990-10-02||||أوستمارك ألماني شرقي|mark est-allemand|Mark der DDR
DEM||German Mark|DEM|2|2|0|1948-06-20|2002-05-15|||डच मार्क|مارك ألماني|mark allemand|Deutsche Mark
DJF|262|Djiboutian Franc|DJF|0|0|0|1977-06-27||Franc Djibouti|ஜிபவ்டியென் ஃப்ராங்க்|जिबूती फ़्रैंक|فرنك جيبوتي|franc djiboutien|Dschibuti-Franc
DKK|208|Danish Krone|kr|2|2|50|1873-05-27||Krone Denmark|டேனிஷ் க்ரோன்|डैनिश क्रोन|كرونة دنماركية|couronne danoise|Dänische Krone
DOP|214|Dominican Peso|$|2|2|0|1947-10-01||Peso Dominican|டொமினிக்கன் பெசோ|डोमिनिकन पेसो|بيزو الدومنيكان|peso dominicain|Dominikanischer Peso
DZD|012|Algerian Dinar|DZD|2|2|0|1964-04-01||Dinar Algeria|அல்ஜீரியன் தினார்|अल्जीरियाई दिनार|دينار جزائري|dinar algérien|Algerischer Dinar
ECS||Ecuadorian Sucre|ECS|2|2|0|1884-04-01|2000-10-02|||||sucre équatorien|Ecuadorianischer Sucre
ECV||Ecuadorian Unit of Constant Value|ECV|2|2|0|1993-05-23|2000-01-09|||||unité de valeur constante équatoriale (UVC)|Verrechnungseinheit für Ecuador
EEK||Estonian Kroon|EEK|2|2|0|1992-06-21|2010-12-31|||एस्टोनियाई क्रून्|كرونة استونية|couronne estonienne|Estnische Krone
EGP|818|Egyptian Pound|E£|2|2|0|1885-11-14||Paun Mesir|எகிப்திய பவுண்டு|मिस्र पाउंड|جنيه مصري|livre égyptienne|Ägyptisches Pfund
ERN|232|Eritrean Nakfa|ERN|2|2|0|1997-11-08||Nakfa Eritrea|எரித்ரியன் நக்ஃபா|इरीट्रियन नाक्फ़ा|ناكفا أريتري|nafka érythréen|Eritreischer Nakfa
ESA||Spanish Peseta (A account)|ESA|2|2|0|1978-01-01|1981-12-31|||||peseta espagnole (compte A)|Spanische Peseta (A–Konten)
ESB||Spanish Peseta (convertible account)|ESB|2|2|0|1975-01-01|1994-12-31|||||peseta espagnole (compte convertible)|Spanische Peseta (konvertibel)
ESP||Spanish Peseta|₧|0|0|0|1800-01-01|2002-02-28||||بيزيتا إسباني|peseta espagnole|Spanische Peseta
ETB|230|Ethiopian Birr|ETB|2|2|0|1976-09-15||Birr Ethiopia|எத்தியோப்பியன் பிர்|इथियोपियन बिर|بير أثيوبي|birr éthiopien|Äthiopischer Birr
EUR|978|Euro|€|2|2|0|1999-01-01||Euro|யூரோ|यूरो|يورو|euro|Euro
FIM||Finnish Markka|FIM|2|2|0|1963-01-01|2002-02-28||||ماركا فنلندي|mark finlandais|Finnische Mark
FJD|242|Fijian Dollar|$|2|2|0|1969-01-13||Dolar Fiji|ஃபிஜியன் டாலர்|फ़िजी डॉलर|دولار فيجي|dollar fidjien|Fidschi-Dollar
FKP|238|Falkland Islands Pound|£|2|2|0|1901-01-01||Paun Kepulauan Falkland|ஃபாக்லாந்து தீவுகள் பவுண்டு|फ़ॉकलैंड द्वीपसमूह पाउंड|جنيه جزر فوكلاند|livre des îles Malouines|Falkland-Pfund
FRF||French Franc|FRF|2|2|0|1959-01-01|2002-02-17|||फ़्रांसीसी फ़्रैंक|فرنك فرنسي|franc français|Französischer Franc
GBP|826|British Pound|£|2|2|0|1694-07-27||Paun British|பிரிட்டிஷ் பவுண்டு|ब्रिटिश पाउंड स्टर्लिंग|جنيه إسترليني|livre sterling|Britisches Pfund
GEK||Georgian Kupon Larit|GEK|2|2|0|1993-04-05|1995-09-25|||||coupon de lari géorgien|Georgischer Kupon Larit
GEL|981|Georgian Lari|₾|2|2|0|1995-09-23||Lari Georgia|ஜார்ஜியன் லாரி|जॉर्जियन लारी|لارى جورجي|lari géorgien|Georgischer Lari
GHC||Ghanaian Cedi (1979–2007)|GHC|2|2|0|1979-03-09|2007-12-31||||سيدي غاني|cédi|Ghanaischer Cedi (1979–2007)
GHS|936|Ghanaian Cedi|GH₵|2|2|0|2007-07-03||Cedi Ghana|கானயன் சேடி|घानियन सेडी|سيدي غانا|cédi ghanéen|Ghanaischer Cedi
GIP|292|Gibraltar Pound|£|2|2|0|1713-01-01||Paun Gibraltar|ஜிப்ரால்டர் பவுண்டு|जिब्राल्टर पाउंड|جنيه جبل طارق|livre de Gibraltar|Gibraltar-Pfund
GMD|270|Gambian Dalasi|GMD|2|2|0|1971-07-01||Dalasi Gambia|கேம்பியன் தலாசி|गैंबियन डलासी|دلاسي غامبي|dalasi gambien|Gambia-Dalasi
GNF|324|Guinean Franc|FG|0|0|0|1986-01-06||Franc Guinea|கினியன் ஃப்ராங்க்|गिनीयन फ़्रैंक|فرنك غينيا|franc guinéen|Guinea-Franc
GNS||Guinean Syli|GNS|2|2|0|1972-10-02|1986-01-06||||سيلي غينيا|syli guinéen|Guineischer Syli
GQE||Equatorial Guinean Ekwele|GQE|2|2|0|1975-07-07|1986-06-01||||اكويل جونينا غينيا الاستوائيّة|ekwélé équatoguinéen|Äquatorialguinea-Ekwele
GRD||Greek Drachma|GRD|2|2|0|1954-05-01|2002-02-28||||دراخما يوناني|drachme grecque|Griechische Drachme
GTQ|320|Guatemalan Quetzal|Q|2|2|0|1925-05-27||Quetzal Guatemala|குவாதெமாலன் க்யுட்ஸல்|ग्वाटेमाला क्वेटज़ल|كوتزال غواتيمالا|quetzal guatémaltèque|Guatemaltekischer Quetzal
GWE||Portuguese Guinea Escudo|GWE|2|2|0|1914-01-01|1976-02-28||||اسكود برتغالي غينيا|escudo de Guinée portugaise|Portugiesisch Guinea Escudo
GWP||Guinea-Bissau Peso|GWP|2|2|0|1976-02-28|1997-03-31||||بيزو غينيا بيساو|peso bissau-guinéen|Guinea-Bissau Peso
GYD|328|Guyanaese Dollar|$|2|0|0|1966-05-26||Dolar Guyana|கயானீஸ் டாலர்|गयानीज़ डॉलर|دولار غيانا|dollar du Guyana|Guyana-Dollar
HKD|344|Hong Kong Dollar|$|2|2|0|1895-02-02||Dolar Hong Kong|ஹாங்காங் டாலர்|हाँगकाँग डॉलर|دولار هونغ كونغ|dollar de Hong Kong|Hongkong-Dollar
HNL|340|Honduran Lempira|L|2|2|0|1926-04-03||Lempira Honduras|ஹோன்டூரன் லெம்பீரா|होंडुरन लेम्पिरा|ليمبيرا هنداروس|lempira hondurien|Honduras-Lempira
HRD||Croatian Dinar|HRD|2|2|0|1991-12-23|1995-01-01|||क्रोएशियन दिनार|دينار كرواتي|dinar croate|Kroatischer Dinar
HRK|191|Croatian Kuna|kn|2|2|0|1994-05-30|2023-01-14|Kuna Croatia|குரோஷியன் குனா|क्रोएशियाई कुना|كونا كرواتي|kuna croate|Kroatischer Kuna
HTG|332|Haitian Gourde|HTG|2|2|0|1872-08-26||Gourde Haiti|ஹைட்டியன் கோர்டே|हैतियाई गर्ड|جوردى هايتي|gourde haïtienne|Haitianische Gourde
HUF|348|Hungarian Forint|Ft|0|0|5|1946-07-23||Forint Hungary|ஹங்கேரியன் ஃபோரின்ட்|हंगेरियन फ़ोरिंट|فورينت هنغاري|forint hongrois|Ungarischer Forint
IDR|360|Indonesian Rupiah|Rp|0|0|0|1965-12-13||Rupiah Indonesia|இந்தோனேஷியன் ருபியா|इंडोनेशियाई रुपिया|روبية إندونيسية|roupie indonésienne|Indonesische Rupiah
IEP||Irish Pound|IEP|2|2|0|1922-01-01|2002-02-09||||جنيه إيرلندي|livre irlandaise|Irisches Pfund
ILP||Israeli Pound|ILP|2|2|0|1948-08-16|1980-02-22||||جنيه إسرائيلي|livre israélienne|Israelisches Pfund
ILR||Israeli Shekel (1980–1985)|ILR|2|2|0|1980-02-22|1985-09-04||||||Israelischer Schekel (1980–1985)
ILS|376|Israeli New Shekel|₪|2|2|0|1985-09-04||Syekel Baharu Israel|இஸ்ரேலி நியூ ஷிகேல்|इज़राइली न्यू शेकेल|شيكل إسرائيلي جديد|nouveau shekel israélien|Israelischer Neuer Schekel
INR|356|Indian Rupee|₹|2|2|0|1835-08-17||Rupee India|இந்திய ரூபாய்|भारतीय रुपया|روبية هندي|roupie indienne|Indische Rupie
IQD|368|Iraqi Dinar|IQD|0|0|0|1931-04-19||Dinar Iraq|ஈராக்கி தினார்|इराकी दिनार|دينار عراقي|dinar irakien|Irakischer Dinar
IRR|364|Iranian Rial|IRR|0|0|0|1932-05-13||Rial Iran|ஈரானியன் ரியால்|ईरानी रियाल|ريال إيراني|riyal iranien|Iranischer Rial
ISJ||Icelandic Króna (1918–1981)|ISJ|2|2|0|1918-12-01|1981-01-01||||||Isländische Krone (1918–1981)
ISK|352|Icelandic Króna|kr|0|0|0|1981-01-01||Krona Iceland|ஐஸ்லாண்டிக் க்ரோனா|आइसलैंडिक क्रोना|كرونة أيسلندية|couronne islandaise|Isländische Krone
ITL||Italian Lira|ITL|0|0|0|1862-08-24|2002-02-28|||इतली का लीरा|ليرة إيطالية|lire italienne|Italienische Lira
JMD|388|Jamaican Dollar|$|2|2|0|1969-09-08||Dolar Jamaica|ஜமைக்கன் டாலர்|जमैकन डॉलर|دولار جامايكي|dollar jamaïcain|Jamaika-Dollar
JOD|400|Jordanian Dinar|JOD|3|3|0|1950-07-01||Dinar Jordan|ஜோர்டானிய தினார்|जॉर्डनियन दिनार|دينار أردني|dinar jordanien|Jordanischer Dinar
JPY|392|Japanese Yen|¥|0|0|0|1871-06-01||Yen Jepun|ஜப்பானிய யென்|जापानी येन|ين ياباني|yen japonais|Japanischer Yen
KES|404|Kenyan Shilling|KES|2|2|0|1966-09-14||Syiling Kenya|கென்யன் ஷில்லிங்|केन्याई शिलिंग|شلن كينيي|shilling kényan|Kenia-Schilling
KGS|417|Kyrgyz Som|⃀|2|2|0|1993-05-10||Som Kyrgystani|கிர்கிஸ்தானி சோம்|किर्गिस्तानी सोम|سوم قيرغستاني|som kirghize|Kirgisischer Som
KHR|116|Cambodian Riel|៛|2|2|0|1980-03-20||Riel Kemboja|கம்போடியன் ரியெல்|कंबोडियाई रियाल|رييال كمبودي|riel cambodgien|Kambodschanischer Riel
KMF|174|Comorian Franc|CF|0|0|0|1975-01-01||Franc Comoria|கமோரியன் ஃப்ராங்க்|कोमोरियन फ़्रैंक|فرنك جزر القمر|franc comorien|Komoren-Franc
KPW|408|North Korean Won|₩|0|0|0|1959-04-17||Won Korea Utara|வட கொரிய வான்|उत्तर कोरियाई वॉन|وون كوريا الشمالية|won nord-coréen|Nordkoreanischer Won
KRH||South Korean Hwan (1953–1962)|KRH|2|2|0|1953-02-15|1962-06-10||||||Südkoreanischer Hwan (1953–1962)
KRO||South Korean Won (1945–1953)|KRO|2|2|0|1945-08-15|1953-02-15||||||Südkoreanischer Won (1945–1953)
KRW|410|South Korean Won|₩|0|0|0|1962-06-10||Won Korea Selatan|தென் கொரிய வான்|दक्षिण कोरियाई वॉन|وون كوريا الجنوبية|won sud-coréen|Südkoreanischer Won
KWD|414|Kuwaiti Dinar|KWD|3|3|0|1961-04-01||Dinar Kuwait|குவைத்தி தினார்|कुवैती दिनार|دينار كويتي|dinar koweïtien|Kuwait-Dinar
KYD|136|Cayman Islands Dollar|$|2|2|0|1971-01-01||Dolar Kepulauan Cayman|கேமன் தீவுகள் டாலர்|कैमेन द्वीपसमूह डॉलर|دولار جزر كيمن|dollar des îles Caïmans|Kaiman-Dollar
KZT|398|Kazakhstani Tenge|₸|2|2|0|1993-11-05||Tenge Kazakhstan|கஸகஸ்தானி டென்கே|कज़ाखिस्तानी टेंज़|تينغ كازاخستاني|tenge kazakh|Kasachischer Tenge
LAK|418|Laotian Kip|₭|0|0|0|1979-12-10||Kip Laos|லவோஷியன் கிப்|लाओशियन किप|كيب لاوسي|kip laotien|Laotischer Kip
LBP|422|Lebanese Pound|L£|0|0|0|1948-02-02||Paun Lubnan|லெபனீஸ் பவுண்டு|लेबनानी पाउंड|جنيه لبناني|livre libanaise|Libanesisches Pfund
LKR|144|Sri Lankan Rupee|Rs|2|2|0|1978-05-22||Rupee Sri Lanka|இலங்கை ரூபாய்|श्रीलंकाई रुपया|روبية سريلانكية|roupie srilankaise|Sri-Lanka-Rupie
LRD|430|Liberian Dollar|$|2|2|0|1944-01-01||Dolar Liberia|லைபீரியன் டாலர்|लाइबेरियाई डॉलर|دولار ليبيري|dollar libérien|Liberianischer Dollar
LSL|426|Lesotho Loti|LSL|2|2|0|1980-01-22||Loti Lesotho|லெசோதோ லோட்டி|लेसोथो लोटी|لوتي ليسوتو|loti lesothan|Loti
LTL|440|Lithuanian Litas|Lt|2|2|0|1993-06-25|2014-12-31|Litas Lithuania|லிதுவேனியன் லிடஸ்|लिथुआनियाई लितास|ليتا ليتوانية|litas lituanien|Litauischer Litas
LTT||Lithuanian Talonas|LTT|2|2|0|1992-10-01|1993-06-25||||تالوناس ليتواني|talonas lituanien|Litauischer Talonas
LUC||Luxembourgian Convertible Franc|LUC|2|2|0|1970-01-01|1990-03-05||||فرنك لوكسمبرج قابل للتحويل|franc convertible luxembourgeois|Luxemburgischer Franc (konvertibel)
LUF||Luxembourgian Franc|LUF|0|0|0|1944-09-04|2002-02-28||||فرنك لوكسمبرج|franc luxembourgeois|Luxemburgischer Franc
LUL||Luxembourg Financial Franc|LUL|2|2|0|1970-01-01|1990-03-05||||فرنك لوكسمبرج المالي|franc financier luxembourgeois|Luxemburgischer Finanz-Franc
LVL||Latvian Lats|Ls|2|2|0|1993-06-28|2013-12-31|Lats Latvia|லத்வியன் லாட்ஸ்|लात्वियन लैत्स|لاتس لاتفيا|lats letton|Lettischer Lats
LVR||Latvian Ruble|LVR|2|2|0|1992-05-07|1993-10-17||||روبل لاتفيا|rouble letton|Lettischer Rubel
LYD|434|Libyan Dinar|LYD|3|3|0|1971-09-01||Dinar Libya|லிபியன் தினார்|लीबियाई दिनार|دينار ليبي|dinar libyen|Libyscher Dinar
MAD|504|Moroccan Dirham|MAD|2|2|0|1959-10-17||Dirham Maghribi|மொராக்கன் திர்ஹாம்|मोरक्को दिरहम|درهم مغربي|dirham marocain|Marokkanischer Dirham
MAF||Moroccan Franc|MAF|2|2|0|1881-01-01|1959-10-17|||मोरक्को फ्रैंक|فرنك مغربي|franc marocain|Marokkanischer Franc
MCF||Monegasque Franc|MCF|2|2|0|1960-01-01|2002-02-17||||||Monegassischer Franc
MDC||Moldovan Cupon|MDC|2|2|0|1992-06-01|1993-11-29||||||Moldau-Cupon
MDL|498|Moldovan Leu|MDL|2|2|0|1993-11-29||Leu Moldova|மால்டோவன் லியூ|मोल्डोवन लियू|ليو مولدوفي|leu moldave|Moldau-Leu
MGA|969|Malagasy Ariary|Ar|0|0|0|1983-11-01||Ariary Malagasy|மலகாசி ஏரியரி|मालागासी आरियरी|أرياري مدغشقر|ariary malgache|Madagaskar-Ariary
MGF||Malagasy Franc|MGF|0|0|0|1963-07-01|2004-12-31|Franc Malagasy|||فرنك مدغشقر|franc malgache|Madagaskar-Franc
MKD|807|Macedonian Denar|MKD|2|2|0|1993-05-20||Denar Macedonia|மாசிடோனியன் டேனார்|मैसीडोनियन दिनार|دينار مقدوني|denar macédonien|Mazedonischer Denar
MKN||Macedonian Denar (1992–1993)|MKN|2|2|0|1992-04-26|1993-05-20||||||Mazedonischer Denar (1992–1993)
MLF||Malian Franc|MLF|2|2|0|1962-07-02|1984-08-31||||فرنك مالي|franc malien|Malischer Franc
MMK|104|Myanmar Kyat|K|0|0|0|1989-06-18||Kyat Myanmar|மியான்மர் கியாத்|म्यांमार क्याट|كيات ميانمار|kyat myanmarais|Myanmarischer Kyat
MNT|496|Mongolian Tugrik|₮|2|0|0|1915-03-01||Tugrik Mongolia|மங்கோலியன் டுக்ரிக்|मंगोलियाई टगरिक|توغروغ منغولي|tugrik mongol|Mongolischer Tögrög
MOP|446|Macanese Pataca|MOP|2|2|0|1901-01-01||Pataca Macau|மெகனீஸ் படாகா|मेकानीज़ पाटाका|باتاكا ماكاوي|pataca macanaise|Macao-Pataca
MRO|478|Mauritanian Ouguiya (1973–2017)|MRO|0|0|0|1973-06-29|2018-06-30|Ouguiya Mauritania (1973–2017)|மொரிஷானியன் ஒகுயா (1973–2017)|मॉरीटेनियन ओगुइया (1973–2017)|أوقية موريتانية - 1973-2017|ouguiya mauritanien (1973–2017)|Mauretanischer Ouguiya (1973–2017)
MRU|929|Mauritanian Ouguiya|MRU|2|2|0|2018-01-01||Ouguiya Mauritania|மொரிஷானியன் ஒகுயா|मॉरीटेनियन ओगुइया|أوقية موريتانية|ouguiya mauritanien|Mauretanischer Ouguiya
MTL||Maltese Lira|MTL|2|2|0|1968-06-07|2008-01-31||||ليرة مالطية|lire maltaise|Maltesische Lira
MTP||Maltese Pound|MTP|2|2|0|1914-08-13|1968-06-07||||جنيه مالطي|livre maltaise|Maltesisches Pfund
MUR|480|Mauritian Rupee|Rs|2|0|0|1934-04-01||Rupee Mauritius|மொரீஷியன் ருபீ|मॉरिशियन रुपया|روبية موريشيوسية|roupie mauricienne|Mauritius-Rupie
MVP||Maldivian Rupee (1947–1981)|MVP|2|2|0|1947-01-01|1981-07-01||||||Malediven-Rupie (alt)
MVR|462|Maldivian Rufiyaa|MVR|2|2|0|1981-07-01||Rufiyaa Maldives|மாலத்தீவு ருஃபியா|मालदीवी रुफ़िया|روفيه جزر المالديف|rufiyaa maldivienne|Malediven-Rufiyaa
MWK|454|Malawian Kwacha|MWK|2|2|0|1971-02-15||Kwacha Malawi|மலாவியன் குவாச்சா|मालावियन क्वाचा|كواشا مالاوي|kwacha malawite|Malawi-Kwacha
MXN|484|Mexican Peso|$|2|2|0|1993-01-01||Peso Mexico|மெக்ஸிகன் பெசோ|मैक्सिकन पेसो|بيزو مكسيكي|peso mexicain|Mexikanischer Peso
MXP||Mexican Silver Peso (1861–1992)|MXP|2|2|0|1822-01-01|1992-12-31||||بيزو فضي مكسيكي - 1861-1992|peso d’argent mexicain (1861–1992)|Mexikanischer Silber-Peso (1861–1992)
MXV|979|Mexican Investment Unit|MXV|2|2|0|||||||unité de conversion mexicaine (UDI)|Mexicanischer Unidad de Inversion (UDI)
MYR|458|Malaysian Ringgit|RM|2|2|0|1963-09-16||Ringgit Malaysia|மலேஷியன் ரிங்கிட்|मलेशियाई रिंगित|رينغيت ماليزي|ringgit malais|Malaysischer Ringgit
MZE||Mozambican Escudo|MZE|2|2|0|1975-06-25|1980-06-16|Escudo Mozambique|||اسكود موزمبيقي|escudo mozambicain|Mosambikanischer Escudo
MZM||Mozambican Metical (1980–2006)|MZM|2|2|0|1980-06-16|2006-12-31|Metical Mozambique (1980–2006)||||métical|Mosambikanischer Metical (1980–2006)
MZN|943|Mozambican Metical|MZN|2|2|0|2006-07-01||Metikal Mozambique|மொசாம்பிகன் மெடிகல்|मोज़ाम्बिकन मेटिकल|متكال موزمبيقي|metical mozambicain|Mosambikanischer Metical
NAD|516|Namibian Dollar|$|2|2|0|1993-01-01||Dolar Namibia|நமீபியன் டாலர்|नामीबियाई डॉलर|دولار ناميبي|dollar namibien|Namibia-Dollar
NGN|566|Nigerian Naira|₦|2|2|0|1973-01-01||Naira Nigeria|நைஜீரியன் நைரா|नाइजीरियाई नाइरा|نايرا نيجيري|naira nigérian|Nigerianischer Naira
NIC||Nicaraguan Córdoba (1988–1991)|NIC|2|2|0|1988-02-15|1991-04-30||||كوردوبة نيكاراجوا|cordoba|Nicaraguanischer Córdoba (1988–1991)
NIO|558|Nicaraguan Córdoba|C$|2|2|0|1991-04-30||Cordoba Nicaragua|நிகரகுவன் கோர்டோபா|निकारागुअन कोरडोबा|قرطبة نيكاراغوا|córdoba oro nicaraguayen|Nicaragua-Córdoba
NLG||Dutch Guilder|NLG|2|2|0|1813-01-01|2002-02-28||||جلدر هولندي|florin néerlandais|Niederländischer Gulden
NOK|578|Norwegian Krone|kr|2|0|0|1905-06-07||Krone Norway|நார்வேஜியன் க்ரோன்|नॉर्वेजियन क्रोन|كرونة نرويجية|couronne norvégienne|Norwegische Krone
NPR|524|Nepalese Rupee|Rs|2|2|0|1933-01-01||Rupee Nepal|நேபாளீஸ் ரூபாய்|नेपाली रुपया|روبية نيبالي|roupie népalaise|Nepalesische Rupie
NZD|554|New Zealand Dollar|$|2|2|0|1967-07-10||Dolar New Zealand|நியூசிலாந்து டாலர்|न्यूज़ीलैंड डॉलर|دولار نيوزيلندي|dollar néo-zélandais|Neuseeland-Dollar
OMR|512|Omani Rial|OMR|3|3|0|1972-11-11||Rial Oman|ஓமானி ரியால்|ओमानी रियाल|ريال عماني|riyal omanais|Omanischer Rial
PAB|590|Panamanian Balboa|PAB|2|2|0|1903-11-04||Balboa Panama|பனாமானியன் பால்போவா|पनामेनियन बैल्बोआ|بالبوا بنمي|balboa panaméen|Panamaischer Balboa
PEI||Peruvian Inti|PEI|2|2|0|1985-02-01|1991-07-01|||||inti péruvien|Peruanischer Inti
PEN|604|Peruvian Sol|PEN|2|2|0|1991-07-01||Sol Peru|பெரூவியன் சோல்|पेरूवियन सोल|سول بيروفي|sol péruvien|Peruanischer Sol
PES||Peruvian Sol (1863–1965)|PES|2|2|0|1863-02-14|1985-02-01|||||sol péruvien (1863–1985)|Peruanischer Sol (1863–1965)
PGK|598|Papua New Guinean Kina|PGK|2|2|0|1975-09-16||Kina Papua New Guinea|பபுவா நியூ கினியன் கினா|पापुआ न्यू गिनीयन किना|كينا بابوا غينيا الجديدة|kina papouan-néo-guinéen|Papua-neuguineischer Kina
PHP|608|Philippine Peso|₱|2|2|0|1946-07-04||Peso Filipina|பிலிப்பைன் பெசோ|फ़िलिपीनी पेसो|بيزو فلبيني|peso philippin|Philippinischer Peso
PKR|586|Pakistani Rupee|Rs|0|0|0|1948-04-01||Rupee Pakistan|பாகிஸ்தானி ரூபாய்|पाकिस्तानी रुपया|روبية باكستاني|roupie pakistanaise|Pakistanische Rupie
PLN|985|Polish Zloty|zł|2|2|0|1995-01-01||Zloty Poland|போலிஷ் ஸ்லாட்டி|पोलिश ज़्लॉटी|زلوتي بولندي|zloty polonais|Polnischer Złoty
PLZ||Polish Zloty (1950–1995)|PLZ|2|2|0|1950-10-28|1994-12-31||||زلوتي بولندي - 1950-1995|zloty (1950–1995)|Polnischer Zloty (1950–1995)
PTE||Portuguese Escudo|PTE|2|2|0|1911-05-22|2002-02-28||||اسكود برتغالي|escudo portugais|Portugiesischer Escudo
PYG|600|Paraguayan Guarani|₲|0|0|0|1943-11-01||Guarani Paraguay|பராகுவன் குவாரானி|पैराग्वियन गुआरानी|غواراني باراغواي|guaraní paraguayen|Paraguayischer Guaraní
QAR|634|Qatari Riyal|QAR|2|2|0|1973-05-19||Rial Qatar|கத்தாரி ரியால்|क़तरी रियाल|ريال قطري|riyal qatari|Katar-Riyal
RHD||Rhodesian Dollar|RHD|2|2|0|1970-02-17|1980-04-18|Dolar Rhodesia||रोडेशियाई डालर|دولار روديسي|dollar rhodésien|Rhodesischer Dollar
ROL||Romanian Leu (1952–2006)|ROL|2|2|0|1952-01-28|2006-12-31||||ليو روماني قديم|ancien leu roumain|Rumänischer Leu (1952–2006)
RON|946|Romanian Leu|lei|2|2|0|2005-07-01||Leu Romania|ரோமானியன் லியூ|रोमानियाई ल्यू|ليو روماني|leu roumain|Rumänischer Leu
RSD|941|Serbian Dinar|RSD|2|0|0|2006-10-25||Dinar Serbia|செர்பியன் தினார்|सर्बियन दिनार|دينار صربي|dinar serbe|Serbischer Dinar
RUB|643|Russian Ruble|₽|2|2|0|1999-01-01||Rubel Rusia|ரஷியன் ரூபிள்|रूसी रूबल|روبل روسي|rouble russe|Russischer Rubel
RUR||Russian Ruble (1991–1998)|RUR|2|2|0|1991-12-25|1998-12-31||||روبل روسي - 1991-1998|rouble russe (1991–1998)|Russischer Rubel (1991–1998)
RWF|646|Rwandan Franc|RF|0|0|0|1964-05-19||Franc Rwanda|ருவாண்டன் ஃப்ராங்க்|रवांडाई फ़्रैंक|فرنك رواندي|franc rwandais|Ruanda-Franc
SAR|682|Saudi Riyal|SAR|2|2|0|1952-10-22||Riyal Saudi|சவுதி ரியால்|सउदी रियाल|ريال سعودي|riyal saoudien|Saudi-Rial
SBD|090|Solomon Islands Dollar|$|2|2|0|1977-10-24||Dolar Kepulauan Solomon|சாலமன் தீவுகள் டாலர்|सोलोमन द्वीपसमूह डॉलर|دولار جزر سليمان|dollar des îles Salomon|Salomonen-Dollar
SCR|690|Seychellois Rupee|SCR|2|2|0|1903-11-01||Rupee Seychelles|சிசீலோயிஸ் ருபீ|सेशेल्सियाई रुपया|روبية سيشيلية|roupie des Seychelles|Seychellen-Rupie
SDD||Sudanese Dinar (1992–2007)|SDD|2|2|0|1992-06-08|2007-06-30|||पुरानी सूडानी दिनार|دينار سوداني|dinar soudanais|Sudanesischer Dinar (1992–2007)
SDG|938|Sudanese Pound|SDG|2|2|0|2007-01-10||Paun Sudan|சூடானீஸ் பவுண்டு|सूडानी पाउंड|جنيه سوداني|livre soudanaise|Sudanesisches Pfund
SDP||Sudanese Pound (1957–1998)|SDP|2|2|0|1957-04-08|1998-06-01|||पुराना सूडानी पाउंड|جنيه سوداني قديم|livre soudanaise (1956–2007)|Sudanesisches Pfund (1957–1998)
SEK|752|Swedish Krona|kr|2|0|0|1873-05-27||Krona Sweden|ஸ்வீடிஷ் க்ரோனா|स्वीडीश क्रोना|كرونة سويدية|couronne suédoise|Schwedische Krone
SGD|702|Singapore Dollar|$|2|2|0|1967-06-12||Dolar Singapura|சிங்கப்பூர் டாலர்|सिंगापुर डॉलर|دولار سنغافوري|dollar de Singapour|Singapur-Dollar
SHP|654|St. Helena Pound|£|2|2|0|1917-02-15||Paun Saint Helena|செயின்ட் ஹெலேனா பவுண்டு|सेंट हेलेना पाउंड|جنيه سانت هيلين|livre de Sainte-Hélène|St.-Helena-Pfund
SIT||Slovenian Tolar|SIT|2|2|0|1992-10-07|2007-01-14|||स्लोवेनियाई तोलार|تولار سلوفيني|tolar slovène|Slowenischer Tolar
SKK||Slovak Koruna|SKK|2|2|0|1992-12-31|2009-01-01|||स्लोवाक कोरुना|كرونة سلوفاكية|couronne slovaque|Slowakische Krone
SLE||Sierra Leonean Leone|SLE|2|2|0|2022-07-01||Leone Sierra Leone|சியாரா லியோனியன் லியோன்|सिएरा लियोनियन लियोन|ليون سيراليوني|leone sierra-léonais|Sierra-leonischer Leone
SLL|694|Sierra Leonean Leone (1964—2022)|SLL|0|0|0|1964-08-04|2023-12-31|Leone Sierra Leone (1964—2022)|சியாரா லியோனியன் லியோன் (1964—2022)|सिएरा लियोनियन लियोन (1964—2022)|ليون سيراليوني - 1964-2022|leone sierra-léonais (1964—2022)|Sierra-leonischer Leone (1964–2022)
SOS|706|Somali Shilling|SOS|0|0|0|1960-07-01||Syiling Somali|சோமாலி ஷில்லிங்|सोमाली शिलिंग|شلن صومالي|shilling somalien|Somalia-Schilling
SRD|968|Surinamese Dollar|$|2|2|0|2004-01-01||Dolar Surinam|சுரினாமீஸ் டாலர்|सूरीनामी डॉलर|دولار سورينامي|dollar surinamais|Suriname-Dollar
SRG||Surinamese Guilder|SRG|2|2|0|1940-05-10|2003-12-31|||सूरीनामी गिल्डर|جلدر سورينامي|florin surinamais|Suriname Gulden
SSP|728|South Sudanese Pound|£|2|2|0|2011-07-18||Paun Sudan selatan|தெற்கு சூடானீஸ் பவுண்டு|दक्षिण सूडानी पाउंड|جنيه جنوب السودان|livre sud-soudanaise|Südsudanesisches Pfund
STD|678|São Tomé & Príncipe Dobra (1977–2017)|STD|0|0|0|1977-09-08|2017-12-31|Dobra Sao Tome dan Principe (1977–2017)|சாவ் டோமி மற்றும் பிரின்ஸ்பி டோப்ரா (1977–2017)|साओ तोम और प्रिंसिपे डोबरा (1977–2017)|دوبرا ساو تومي وبرينسيبي - 1977-2017|dobra santoméen (1977–2017)|São-toméischer Dobra (1977–2017)
STN|930|São Tomé & Príncipe Dobra|Db|2|2|0|2018-01-01||Dobra Sao Tome dan Principe|சாவ் டோமி மற்றும் பிரின்ஸ்பி டோப்ரா|साओ टोम और प्रिंसिपे डोबरा|دوبرا ساو تومي وبرينسيبي|dobra santoméen|São-toméischer Dobra
SUR||Soviet Rouble|SUR|2|2|0|1961-01-01|1992-10-01|||सोवियत रूबल|روبل سوفيتي|rouble soviétique|Sowjetischer Rubel
SVC||Salvadoran Colón|SVC|2|2|0|1919-11-11|2001-01-01||||كولون سلفادوري|colón salvadorien|El Salvador Colon
SYP|760|Syrian Pound|£|0|0|0|1948-01-01||Paun Syria|சிரியன் பவுண்டு|सीरियाई पाउंड|ليرة سورية|livre syrienne|Syrisches Pfund
SZL|748|Swazi Lilangeni|SZL|2|2|0|1974-09-06||Lilangeni Swazi|சுவாஸி லிலாங்கனி|स्वाज़ी लिलांजेनी|ليلانجيني سوازيلندي|lilangeni swazi|Swasiländischer Lilangeni
THB|764|Thai Baht|฿|2|2|0|1928-04-15||Baht Thai|தாய் பாட்|थाई बहत|باخت تايلاندي|baht thaïlandais|Thailändischer Baht
TJR||Tajikistani Ruble|TJR|2|2|0|1995-05-10|2000-10-25|||तजाखी रूबल|روبل طاجيكستاني|rouble tadjik|Tadschikistan Rubel
TJS|972|Tajikistani Somoni|TJS|2|2|0|2000-10-26||Somoni Tajikistan|தஜிகிஸ்தானி சோமோனி|ताजिकिस्तानी सोमोनी|سوموني طاجيكستاني|somoni tadjik|Tadschikistan-Somoni
TMM||Turkmenistani Manat (1993–2009)|TMM|0|0|0|1993-11-01|2009-01-01||||مانات تركمنستاني|manat turkmène|Turkmenistan-Manat (1993–2009)
TMT|934|Turkmenistani Manat|TMT|2|2|0|2009-01-01||Manat Turkmenistan|துர்க்மெனிஸ்தானி மனத்|तुर्कमेनिस्तानी मैनत|مانات تركمانستان|nouveau manat turkmène|Turkmenistan-Manat
TND|788|Tunisian Dinar|TND|3|3|0|1958-11-01||Dinar Tunisia|துனிஷியன் தினார்|ट्यूनीशियाई दिनार|دينار تونسي|dinar tunisien|Tunesischer Dinar
TOP|776|Tongan Paʻanga|T$|2|2|0|1966-02-14||Pa’anga Tonga|தொங்கான் பங்கா|टोंगन पांगा|بانغا تونغا|pa’anga tongan|Tongaischer Paʻanga
TPE||Timorese Escudo|TPE|2|2|0|1959-01-02|2002-05-20|||तिमोरी एस्कूडो|اسكود تيموري|escudo timorais|Timor-Escudo
TRL||Turkish Lira (1922–2005)|TRL|0|0|0|1922-11-01|2005-12-31|||पुरानी तुर्की लीरा|ليرة تركي|livre turque (1844–2005)|Türkische Lira (1922–2005)
TRY|949|Turkish Lira|₺|2|2|0|2005-01-01||Lira Turki|துருக்கிஷ் லீரா|तुर्की लीरा|ليرة تركية|livre turque|Türkische Lira
TTD|780|Trinidad & Tobago Dollar|$|2|2|0|1964-01-01||Dolar Trinidad dan Tobago|டிரினிடாட் மற்றும் டோபாகோ டாலர்|त्रिनिदाद और टोबैगो डॉलर|دولار ترينداد وتوباغو|dollar de Trinité-et-Tobago|Trinidad-und-Tobago-Dollar
TWD|901|New Taiwan Dollar|$|2|0|0|1949-06-15||Dolar Taiwan Baru|புதிய தைவான் டாலர்|नया ताईवानी डॉलर|دولار تايواني|nouveau dollar taïwanais|Neuer Taiwan-Dollar
TZS|834|Tanzanian Shilling|TZS|2|0|0|1966-06-14||Syiling Tanzania|தான்சானியன் ஷில்லிங்|तंज़ानियाई शिलिंग|شلن تنزاني|shilling tanzanien|Tansania-Schilling
UAH|980|Ukrainian Hryvnia|₴|2|2|0|1996-09-02||Hryvnia Ukraine|உக்ரைனியன் ஹிரைவ்னியா|यूक्रेनियन रिव्निया|هريفنيا أوكراني|hryvnia ukrainienne|Ukrainische Hrywnja
UAK||Ukrainian Karbovanets|UAK|2|2|0|1992-11-13|1993-10-17|||||karbovanetz|Ukrainischer Karbovanetz
UGS||Ugandan Shilling (1966–1987)|UGS|2|2|0|1966-08-15|1987-05-15|Shilling Uganda (1966–1987)|||شلن أوغندي - 1966-1987|shilling ougandais (1966–1987)|Uganda-Schilling (1966–1987)
UGX|800|Ugandan Shilling|UGX|0|0|0|1987-05-15||Syiling Uganda|உகாண்டன் ஷில்லிங்|युगांडाई शिलिंग|شلن أوغندي|shilling ougandais|Uganda-Schilling
USD|840|US Dollar|$|2|2|0|1792-01-01||Dolar AS|அமெரிக்க டாலர்|यूएस डॉलर|دولار أمريكي|dollar des États-Unis|US-Dollar
USN|997|US Dollar (Next day)|USN|2|2|0|||||अमेरीकी डालर (कल)|دولار أمريكي (اليوم التالي)‏|dollar des Etats-Unis (jour suivant)|US Dollar (Nächster Tag)
USS||US Dollar (Same day)|USS|2|2|0||2014-03-01|||अमेरीकी डालर (आज)|دولار أمريكي (نفس اليوم)‏|dollar des Etats-Unis (jour même)|US Dollar (Gleicher Tag)
UYI|940|Uruguayan Peso (Indexed Units)|UYI|0|0|0|||||||peso uruguayen (unités indexées)|Uruguayischer Peso (Indexierte Rechnungseinheiten)
UYP||Uruguayan Peso (1975–1993)|UYP|2|2|0|1975-07-01|1993-03-01||||بيزو أوروجواي - 1975-1993|peso uruguayen (1975–1993)|Uruguayischer Peso (1975–1993)
UYU|858|Uruguayan Peso|$|2|2|0|1993-03-01||Peso Uruguay|உருகுவேயன் பெசோ|उरुग्वियन पेसो|بيزو اوروغواي|peso uruguayen|Uruguayischer Peso
UYW|927|Uruguayan Nominal Wage Index Unit|UYW|4|4|0
UZS|860|Uzbekistani Som|UZS|2|0|0|1994-07-01||Som Uzbekistan|உஸ்பெக்கிஸ்தானி சோம்|उज़्बेकिस्तानी सोम|سوم أوزبكستاني|sum ouzbek|Usbekistan-Sum
VEB||Venezuelan Bolívar (1871–2008)|VEB|2|2|0|1871-05-11|2008-06-30|||वेनेज़ुएला बोलिवर (1871–2008)|بوليفار فنزويلي - 1871-2008|bolivar vénézuélien (1871–2008)|Venezolanischer Bolívar (1871–2008)
VED|926|Bolívar Soberano|VED|2|2|0
VEF|937|Venezuelan Bolívar (2008–2018)|Bs|2|0|0|2008-01-01|2018-08-20|Bolivar Venezuela (2008–2018)|வெனிசுலன் போலிவர் (2008–2018)|वेनेज़ुएला बोलिवर (2008–2018)|بوليفار فنزويلي - 2008–2018|bolivar vénézuélien (2008–2018)|Venezolanischer Bolívar (2008–2018)
VES|928|Venezuelan Bolívar|VES|2|2|0|2018-08-20||Bolivar Venezuela|வெனிசுலன் போலிவர்|वेनेज़ुएला बोलिवर|بوليفار فنزويلي|bolivar vénézuélien|Venezolanischer Bolívar
VND|704|Vietnamese Dong|₫|0|0|0|1985-09-14||Dong Vietnam|வியட்நாமீஸ் டாங்|वियतनामी डोंग|دونج فيتنامي|dông vietnamien|Vietnamesischer Dong
VNN||Vietnamese Dong (1978–1985)|VNN|2|2|0|1978-05-03|1985-09-14|||वियतनामी डोंग (1978–1985)|||Vietnamesischer Dong(1978–1985)
VUV|548|Vanuatu Vatu|VUV|0|0|0|1981-01-01||Vatu Vanuatu|வனுவாட்டு வாட்டு|वनुआतू वातू|فاتو فانواتو|vatu vanuatuan|Vanuatu-Vatu
WST|882|Samoan Tala|WST|2|2|0|1967-07-10||Tala Samoa|சமோவான் தாலா|समोआई ताला|تالا ساموا|tala samoan|Samoanischer Tala
XAF|950|Central African CFA Franc|FCFA|0|0|0|1973-04-01||Franc CFA BEAC|மத்திய ஆப்பிரிக்க CFA ஃப்ராங்க்|केंद्रीय अफ़्रीकी CFA फ़्रैंक|فرنك وسط أفريقي|franc CFA (BEAC)|CFA-Franc (BEAC)
XAG|961|Silver|XAG|2|2|0||||||فضة|argent|Unze Silber
XAU|959|Gold|XAU|2|2|0||||||ذهب|or|Unze Gold
XBA|955|European Composite Unit|XBA|2|2|0||||||الوحدة الأوروبية المركبة|unité européenne composée|Europäische Rechnungseinheit
XBB|956|European Monetary Unit|XBB|2|2|0||||||الوحدة المالية الأوروبية|unité monétaire européenne|Europäische Währungseinheit (XBB)
XBC|957|European Unit of Account (XBC)|XBC|2|2|0||||||الوحدة الحسابية الأوروبية|unité de compte européenne (XBC)|Europäische Rechnungseinheit (XBC)
XBD|958|European Unit of Account (XBD)|XBD|2|2|0||||||(XBD)وحدة الحساب الأوروبية|unité de compte européenne (XBD)|Europäische Rechnungseinheit (XBD)
XCD|951|East Caribbean Dollar|$|2|2|0|1965-10-06||Dolar Caribbean Timur|கிழக்கு கரீபியன் டாலர்|पूर्वी कैरिबियाई डॉलर|دولار شرق الكاريبي|dollar des Caraïbes orientales|Ostkaribischer Dollar
XCG||Caribbean guilder|Cg.|2|2|0|2025-03-31||Guilder Caribbean|கரீபியன் கில்டர்|कैरीबियन गिल्डर|غيلدر كاريبي|florin caribéen|Karibischer Gulden
XDR|960|Special Drawing Rights|XDR|2|2|0||||||حقوق السحب الخاصة|droit de tirage spécial|Sonderziehungsrechte
XEU||European Currency Unit|XEU|2|2|0|1979-01-01|1998-12-31|||यूरोपीय मुद्रा इकाई|وحدة النقد الأوروبية|unité de compte européenne (ECU)|Europäische Währungseinheit (XEU)
XFO||French Gold Franc|XFO|2|2|0|1930-01-01|2003-04-01||||فرنك فرنسي ذهبي|franc or|Französischer Gold-Franc
XFU||French UIC-Franc|XFU|2|2|0||2013-11-30||||(UIC)فرنك فرنسي|franc UIC|Französischer UIC-Franc
XOF|952|West African CFA Franc|F CFA|0|0|0|1958-11-24||Franc CFA BCEAO|மேற்கு ஆப்பிரிக்க CFA ஃப்ராங்க்|पश्चिमी अफ़्रीकी CFA फ़्रैंक|فرنك غرب أفريقي|franc CFA (BCEAO)|CFA-Franc (BCEAO)
XPD|964|Palladium|XPD|2|2|0||||||بالاديوم|palladium|Unze Palladium
XPF|953|CFP Franc|CFPF|0|0|0|1945-12-26||Franc CFP|ஃப்ராங்க் (CFP)|[CFP] फ़्रैंक|فرنك سي إف بي|franc CFP|CFP-Franc
XPT|962|Platinum|XPT|2|2|0||||||البلاتين|platine|Unze Platin
XRE||RINET Funds|XRE|2|2|0||1999-11-30|||||type de fonds RINET|RINET Funds
XSU|994|Sucre|XSU|2|2|0||||||||SUCRE
XUA|965|ADB Unit of Account|XUA|2|2|0||||||||Rechnungseinheit der AfEB
YDD||Yemeni Dinar|YDD|2|2|0|1965-04-01|1996-01-01||||دينار يمني|dinar du Yémen|Jemen-Dinar
YER|886|Yemeni Rial|YER|0|0|0|1990-05-22||Rial Yaman|ஏமனி ரியால்|यमनी रियाल|ريال يمني|riyal yéménite|Jemen-Rial
YUD||Yugoslavian Hard Dinar (1966–1990)|YUD|2|2|0|1966-01-01|1990-01-01||||دينار يوغسلافي|nouveau dinar yougoslave|Jugoslawischer Dinar (1966–1990)
YUM||Yugoslavian New Dinar (1994–2002)|YUM|2|2|0|1994-01-24|2002-05-15|||||dinar yougoslave Noviy|Jugoslawischer Neuer Dinar (1994–2002)
YUN||Yugoslavian Convertible Dinar (1990–1992)|YUN|2|2|0|1990-01-01|1992-07-24||||دينار يوغسلافي قابل للتحويل|dinar yougoslave convertible|Jugoslawischer Dinar (konvertibel)
YUR||Yugoslavian Reformed Dinar (1992–1993)|YUR|2|2|0|1992-07-01|1993-10-01||||||Jugoslawischer reformierter Dinar (1992–1993)
ZAL||South African Rand (financial)|ZAL|2|2|0|1985-09-01|1995-03-13||||راند جنوب أفريقيا -مالي|rand sud-africain (financier)|Südafrikanischer Rand (Finanz)
ZAR|710|South African Rand|R|2|2|0|1961-02-14||Rand Afrika Selatan|தென் ஆப்ரிக்க ராண்ட்|दक्षिण अफ़्रीकी रैंड|راند جنوب أفريقيا|rand sud-africain|Südafrikanischer Rand
ZMK||Zambian Kwacha (1968–2012)|ZMK|0|0|0|1968-01-16|2013-01-01|Kwacha Zambia (1968–2012)|ஸாம்பியன் குவாசா (1968–2012)|ज़ाम्बियन क्वाचा (1968–2012)|كواشا زامبي - 1968-2012|kwacha zambien (1968–2012)|Kwacha (1968–2012)
ZMW|967|Zambian Kwacha|ZK|2|2|0|2013-01-01||Kwacha Zambia|ஸாம்பியன் குவாச்சா|ज़ाम्बियन क्वाचा|كواشا زامبي|kwacha zambien|Kwacha
ZRN||Zairean New Zaire (1993–1998)|ZRN|2|2|0|1993-11-01|1998-07-31||||زائير زائيري جديد|nouveau zaïre zaïrien|Zaire-Neuer Zaïre (1993–1998)
ZRZ||Zairean Zaire (1971–1993)|ZRZ|2|2|0|1971-10-27|1993-11-01||||زائير زائيري|zaïre zaïrois|Zaire-Zaïre (1971–1993)
ZWD||Zimbabwean Dollar (1980–2008)|ZWD|0|0|0|1980-04-18|2008-08-01|Dolar Zimbabwe (1980–2008)|||دولار زمبابوي|dollar zimbabwéen|Simbabwe-Dollar (1980–2008)
ZWG||Zimbabwean Gold|ZWG|2|2|0|2024-06-25||Emas Zimbabwe|ஜிம்பாப்வே தங்கம்|ज़िंबाब्वियन गोल्ड|ذهب زيمبابوي|or du Zimbabwe|Simbabwe-Gold
ZWL||Zimbabwean Dollar (2009–2024)|ZWL|2|2|0|2009-02-02|2024-08-31|Dolar Zimbabwe (2009)|||دولار زمبابوي 2009|dollar zimbabwéen (2009)|Simbabwe-Dollar (2009)
ZWR||Zimbabwean Dollar (2008)|ZWR|2|2|0|2008-08-01|2009-02-02|Dolar Zimbabwe (2008)||||dollar zimbabwéen (2008)|Simbabwe-Dollar (2008)$seed$, E'\n') as line;

insert into ref.currency as target (code, numeric_code, name, symbol, digits, cash_digits, cash_rounding, valid_from, valid_to)
select cell[1],
       nullif(cell[2], ''),
       cell[3],
       nullif(cell[4], ''),
       cell[5]::smallint,
       cell[6]::smallint,
       cell[7]::smallint,
       nullif(cell[8], '')::date,
       nullif(cell[9], '')::date
  from seed
on conflict (code) do update set (numeric_code, name, symbol, digits, cash_digits, cash_rounding, valid_from, valid_to, status) = row(excluded.numeric_code, excluded.name, excluded.symbol, excluded.digits, excluded.cash_digits, excluded.cash_rounding, excluded.valid_from, excluded.valid_to, 'active')
 where row(target.numeric_code, target.name, target.symbol, target.digits, target.cash_digits, target.cash_rounding, target.valid_from, target.valid_to, target.status) is distinct from row(excluded.numeric_code, excluded.name, excluded.symbol, excluded.digits, excluded.cash_digits, excluded.cash_rounding, excluded.valid_from, excluded.valid_to, 'active');

update ref.currency as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'currency', cell[1], locale, cell[place]
  from seed, (values ('ms', 10), ('ta', 11), ('hi', 12), ('ar', 13), ('fr', 14), ('de', 15)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('country_currency', 'Currencies of countries, with the time each was tender', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$AD|EUR|1999-01-01||true
AD|ESP|1873-01-01|2002-02-28|true
AD|FRF|1960-01-01|2002-02-17|true
AD|ADP|1936-01-01|2001-12-31|true
AE|AED|1973-05-19||true
AF|AFN|2002-10-07||true
AF|AFA|1927-03-14|2002-12-31|true
AG|XCD|1965-10-06||true
AI|XCD|1965-10-06||true
AL|ALL|1965-08-16||true
AL|ALK|1946-11-01|1965-08-16|true
AM|AMD|1993-11-22||true
AM|RUR|1991-12-25|1993-11-22|true
AM|SUR|1961-01-01|1991-12-25|true
AO|AOA|1999-12-13||true
AO|AOR|1995-07-01|2000-02-01|true
AO|AON|1990-09-25|2000-02-01|true
AO|AOK|1977-01-08|1991-03-01|true
AR|ARS|1992-01-01||true
AR|ARA|1985-06-14|1992-01-01|true
AR|ARP|1983-06-01|1985-06-14|true
AR|ARL|1970-01-01|1983-06-01|true
AR|ARM|1881-11-05|1970-01-01|true
AS|USD|1904-07-16||true
AT|EUR|1999-01-01||true
AT|ATS|1947-12-04|2002-02-28|true
AU|AUD|1966-02-14||true
AW|AWG|1986-01-01||true
AW|ANG|1940-05-10|1986-01-01|true
AX|EUR|1999-01-01||true
AZ|AZN|2006-01-01||true
AZ|AZM|1993-11-22|2006-12-31|true
AZ|RUR|1991-12-25|1994-01-01|true
AZ|SUR|1961-01-01|1991-12-25|true
BA|BAM|1995-01-01||true
BA|BAN|1994-08-15|1997-07-01|true
BA|BAD|1992-07-01|1994-08-15|true
BA|YUR|1992-07-01|1993-10-01|true
BA|YUN|1990-01-01|1992-07-01|true
BA|YUD|1966-01-01|1990-01-01|true
BB|BBD|1973-12-03||true
BB|XCD|1965-10-06|1973-12-03|true
BD|BDT|1972-01-01||true
BD|PKR|1948-04-01|1972-01-01|true
BD|INR|1835-08-17|1948-04-01|true
BE|EUR|1999-01-01||true
BE|BEF|1831-02-07|2002-02-28|true
BE|NLG|1816-12-15|1831-02-07|true
BE|BEL|1970-01-01|1990-03-05|false
BE|BEC|1970-01-01|1990-03-05|false
BF|XOF|1984-08-04||true
BG|EUR|2026-01-01||true
BG|BGN|1999-07-05|2026-01-31|true
BG|BGL|1962-01-01|1999-07-05|true
BG|BGM|1952-05-12|1962-01-01|true
BG|BGO|1879-07-08|1952-05-12|true
BH|BHD|1965-10-16||true
BI|BIF|1964-05-19||true
BJ|XOF|1975-11-30||true
BL|EUR|1999-01-01||true
BL|FRF|1960-01-01|2002-02-17|true
BM|BMD|1970-02-06||true
BN|BND|1967-06-12||true
BN|MYR|1963-09-16|1967-06-12|true
BO|BOB|1987-01-01||true
BO|BOP|1963-01-01|1986-12-31|true
BO|BOL|1863-06-23|1963-01-01|true
BO|BOV|-infinity||false
BQ|USD|2011-01-01||true
BQ|ANG|2010-10-10|2011-01-01|true
BR|BRL|1994-07-01||true
BR|BRR|1993-08-01|1994-07-01|true
BR|BRE|1990-03-16|1993-08-01|true
BR|BRN|1989-01-15|1990-03-16|true
BR|BRC|1986-02-28|1989-01-15|true
BR|BRB|1967-02-13|1986-02-28|true
BR|BRZ|1942-11-01|1967-02-13|true
BS|BSD|1966-05-25||true
BT|BTN|1974-04-16||true
BT|INR|1907-01-01||true
BV|NOK|1905-06-07||true
BW|BWP|1976-08-23||true
BW|ZAR|1961-02-14|1976-08-23|true
BY|BYN|2016-07-01||true
BY|BYR|2000-01-01|2017-01-01|true
BY|BYB|1994-08-01|2000-12-31|true
BY|RUR|1991-12-25|1994-11-08|true
BY|SUR|1961-01-01|1991-12-25|true
BZ|BZD|1974-01-01||true
CA|CAD|1858-01-01||true
CC|AUD|1966-02-14||true
CD|CDF|1998-07-01||true
CD|ZRN|1993-11-01|1998-07-01|true
CD|ZRZ|1971-10-27|1993-11-01|true
CF|XAF|1993-01-01||true
CG|XAF|1993-01-01||true
CH|CHF|1799-03-17||true
CH|CHE|-infinity||false
CH|CHW|-infinity||false
CI|XOF|1958-12-04||true
CK|NZD|1967-07-10||true
CL|CLP|1975-09-29||true
CL|CLE|1960-01-01|1975-09-29|true
CL|CLF|-infinity||false
CM|XAF|1973-04-01||true
CN|CNY|1953-03-01||true
CN|CNX|1979-01-01|1998-12-31|false
CN|CNH|2010-07-19||false
CO|COP|1905-01-01||true
CO|COU|-infinity||false
CR|CRC|1896-10-26||true
CU|CUP|1859-01-01||true
CU|CUC|1994-01-01|2021-06-01|true
CU|USD|1899-01-01|1959-01-01|true
CV|CVE|1914-01-01||true
CV|PTE|1911-05-22|1975-07-05|true
CW|XCG|2025-03-31||true
CW|ANG|2010-10-10|2025-06-30|true
CX|AUD|1966-02-14||true
CY|EUR|2008-01-01||true
CY|CYP|1914-09-10|2008-01-31|true
CZ|CZK|1993-01-01||true
CZ|CSK|1953-06-01|1993-03-01|true
DE|EUR|1999-01-01||true
DE|DEM|1948-06-20|2002-02-28|true
DJ|DJF|1977-06-27||true
DK|DKK|1873-05-27||true
DM|XCD|1965-10-06||true
DO|DOP|1947-10-01||true
DO|USD|1905-06-21|1947-10-01|true
DZ|DZD|1964-04-01||true
EC|USD|2000-10-02||true
EC|ECS|1884-04-01|2000-10-02|true
EC|ECV|1993-05-23|2000-01-09|false
EE|EUR|2011-01-01||true
EE|EEK|1992-06-21|2010-12-31|true
EE|SUR|1961-01-01|1992-06-20|true
EG|EGP|1885-11-14||true
EH|MAD|1976-02-26||true
ER|ERN|1997-11-08||true
ER|ETB|1993-05-24|1997-11-08|true
ES|EUR|1999-01-01||true
ES|ESP|1868-10-19|2002-02-28|true
ES|ESA|1978-01-01|1981-12-31|false
ES|ESB|1975-01-01|1994-12-31|false
ET|ETB|1976-09-15||true
FI|EUR|1999-01-01||true
FI|FIM|1963-01-01|2002-02-28|true
FJ|FJD|1969-01-13||true
FK|FKP|1901-01-01||true
FM|USD|1944-01-01||true
FM|JPY|1914-10-03|1944-01-01|true
FO|DKK|1948-01-01||true
FR|EUR|1999-01-01||true
FR|FRF|1960-01-01|2002-02-17|true
GA|XAF|1993-01-01||true
GB|GBP|1694-07-27||true
GD|XCD|1967-02-27||true
GE|GEL|1995-09-23||true
GE|GEK|1993-04-05|1995-09-25|true
GE|RUR|1991-12-25|1993-06-11|true
GE|SUR|1961-01-01|1991-12-25|true
GF|EUR|1999-01-01||true
GF|FRF|1960-01-01|2002-02-17|true
GG|GBP|1830-01-01||true
GH|GHS|2007-07-03||true
GH|GHC|1979-03-09|2007-12-31|true
GI|GIP|1713-01-01||true
GL|DKK|1873-05-27||true
GM|GMD|1971-07-01||true
GN|GNF|1986-01-06||true
GN|GNS|1972-10-02|1986-01-06|true
GP|EUR|1999-01-01||true
GP|FRF|1960-01-01|2002-02-17|true
GQ|XAF|1993-01-01||true
GQ|GQE|1975-07-07|1986-06-01|true
GR|EUR|2001-01-01||true
GR|GRD|1954-05-01|2002-02-28|true
GS|GBP|1908-01-01||true
GT|GTQ|1925-05-27||true
GU|USD|1944-08-21||true
GW|XOF|1997-03-31||true
GW|GWP|1976-02-28|1997-03-31|true
GW|GWE|1914-01-01|1976-02-28|true
GY|GYD|1966-05-26||true
HK|HKD|1895-02-02||true
HM|AUD|1967-02-16||true
HN|HNL|1926-04-03||true
HR|EUR|2023-01-01||true
HR|HRK|1994-05-30|2023-01-14|true
HR|HRD|1991-12-23|1995-01-01|true
HR|YUN|1990-01-01|1991-12-23|true
HR|YUD|1966-01-01|1990-01-01|true
HT|HTG|1872-08-26||true
HT|USD|1915-01-01||true
HU|HUF|1946-07-23||true
ID|IDR|1965-12-13||true
IE|EUR|1999-01-01||true
IE|IEP|1922-01-01|2002-02-09|true
IE|GBP|1800-01-01|1922-01-01|true
IL|ILS|1985-09-04||true
IL|ILR|1980-02-22|1985-09-04|true
IL|ILP|1948-08-16|1980-02-22|true
IM|GBP|1840-01-03||true
IN|INR|1835-08-17||true
IO|USD|1965-11-08||true
IQ|IQD|1931-04-19||true
IQ|EGP|1920-11-11|1931-04-19|true
IQ|INR|1920-11-11|1931-04-19|true
IR|IRR|1932-05-13||true
IS|ISK|1981-01-01||true
IS|ISJ|1918-12-01|1981-01-01|true
IS|DKK|1873-05-27|1918-12-01|true
IT|EUR|1999-01-01||true
IT|ITL|1862-08-24|2002-02-28|true
JE|GBP|1837-01-01||true
JM|JMD|1969-09-08||true
JO|JOD|1950-07-01||true
JP|JPY|1871-06-01||true
KE|KES|1966-09-14||true
KG|KGS|1993-05-10||true
KG|RUR|1991-12-25|1993-05-10|true
KG|SUR|1961-01-01|1991-12-25|true
KH|KHR|1980-03-20||true
KI|AUD|1966-02-14||true
KM|KMF|1975-07-06||true
KN|XCD|1965-10-06||true
KP|KPW|1959-04-17||true
KR|KRW|1962-06-10||true
KR|KRH|1953-02-15|1962-06-10|true
KR|KRO|1945-08-15|1953-02-15|true
KW|KWD|1961-04-01||true
KY|KYD|1971-01-01||true
KY|JMD|1969-09-08|1971-01-01|true
KZ|KZT|1993-11-05||true
LA|LAK|1979-12-10||true
LB|LBP|1948-02-02||true
LC|XCD|1965-10-06||true
LI|CHF|1921-02-01||true
LK|LKR|1978-05-22||true
LR|LRD|1944-01-01||true
LS|ZAR|1961-02-14||true
LS|LSL|1980-01-22||true
LT|EUR|2015-01-01||true
LT|LTL|1993-06-25|2014-12-31|true
LT|LTT|1992-10-01|1993-06-25|true
LT|SUR|1961-01-01|1992-10-01|true
LU|EUR|1999-01-01||true
LU|LUF|1944-09-04|2002-02-28|true
LU|LUC|1970-01-01|1990-03-05|false
LU|LUL|1970-01-01|1990-03-05|false
LV|EUR|2014-01-01||true
LV|LVL|1993-06-28|2013-12-31|true
LV|LVR|1992-05-07|1993-10-17|true
LV|SUR|1961-01-01|1992-07-20|true
LY|LYD|1971-09-01||true
MA|MAD|1959-10-17||true
MA|MAF|1881-01-01|1959-10-17|true
MC|EUR|1999-01-01||true
MC|FRF|1960-01-01|2002-02-17|true
MC|MCF|1960-01-01|2002-02-17|true
MD|MDL|1993-11-29||true
MD|MDC|1992-06-01|1993-11-29|true
ME|EUR|2002-01-01||true
ME|DEM|1999-10-02|2002-05-15|true
ME|YUM|1994-01-24|2002-05-15|true
MF|EUR|1999-01-01||true
MF|FRF|1960-01-01|2002-02-17|true
MG|MGA|1983-11-01||true
MG|MGF|1963-07-01|2004-12-31|true
MH|USD|1944-01-01||true
MK|MKD|1993-05-20||true
MK|MKN|1992-04-26|1993-05-20|true
ML|XOF|1984-06-01||true
ML|MLF|1962-07-02|1984-08-31|true
ML|XOF|1958-11-24|1962-07-02|true
MM|MMK|1989-06-18||true
MM|BUK|1952-07-01|1989-06-18|true
MN|MNT|1915-03-01||true
MO|MOP|1901-01-01||true
MP|USD|1944-01-01||true
MQ|EUR|1999-01-01||true
MQ|FRF|1960-01-01|2002-02-17|true
MR|MRU|2018-01-01||true
MR|MRO|1973-06-29|2018-06-30|true
MR|XOF|1958-11-28|1973-06-29|true
MS|XCD|1967-02-27||true
MT|EUR|2008-01-01||true
MT|MTL|1968-06-07|2008-01-31|true
MT|MTP|1914-08-13|1968-06-07|true
MU|MUR|1934-04-01||true
MV|MVR|1981-07-01||true
MV|MVP|1947-01-01|1981-07-01|true
MW|MWK|1971-02-15||true
MX|MXN|1993-01-01||true
MX|MXP|1822-01-01|1992-12-31|true
MX|MXV|-infinity||false
MY|MYR|1963-09-16||true
MZ|MZN|2006-07-01||true
MZ|MZM|1980-06-16|2006-12-31|true
MZ|MZE|1975-06-25|1980-06-16|true
NA|NAD|1993-01-01||true
NA|ZAR|1961-02-14||true
NC|XPF|1985-01-01||true
NE|XOF|1958-12-19||true
NF|AUD|1966-02-14||true
NG|NGN|1973-01-01||true
NI|NIO|1991-04-30||true
NI|NIC|1988-02-15|1991-04-30|true
NL|EUR|1999-01-01||true
NL|NLG|1813-01-01|2002-02-28|true
NO|NOK|1905-06-07||true
NO|SEK|1873-05-27|1905-06-07|true
NP|NPR|1933-01-01||true
NP|INR|1870-01-01|1966-10-17|true
NR|AUD|1966-02-14||true
NU|NZD|1967-07-10||true
NZ|NZD|1967-07-10||true
OM|OMR|1972-11-11||true
PA|PAB|1903-11-04||true
PA|USD|1903-11-18||true
PE|PEN|1991-07-01||true
PE|PEI|1985-02-01|1991-07-01|true
PE|PES|1863-02-14|1985-02-01|true
PF|XPF|1945-12-26||true
PG|PGK|1975-09-16||true
PG|AUD|1966-02-14|1975-09-16|true
PH|PHP|1946-07-04||true
PK|PKR|1948-04-01||true
PK|INR|1835-08-17|1947-08-15|true
PL|PLN|1995-01-01||true
PL|PLZ|1950-10-28|1994-12-31|true
PM|EUR|1999-01-01||true
PM|FRF|1972-12-21|2002-02-17|true
PN|NZD|1969-01-13||true
PR|USD|1898-12-10||true
PR|ESP|1800-01-01|1898-12-10|true
PS|ILS|1985-09-04||true
PS|JOD|1996-02-12||true
PS|ILP|1967-06-01|1980-02-22|true
PS|JOD|1950-07-01|1967-06-01|true
PT|EUR|1999-01-01||true
PT|PTE|1911-05-22|2002-02-28|true
PW|USD|1944-01-01||true
PY|PYG|1943-11-01||true
QA|QAR|1973-05-19||true
RE|EUR|1999-01-01||true
RE|FRF|1975-01-01|2002-02-17|true
RO|RON|2005-07-01||true
RO|ROL|1952-01-28|2006-12-31|true
RS|RSD|2006-10-25||true
RS|CSD|2002-05-15|2006-10-25|true
RS|YUM|1994-01-24|2002-05-15|true
RU|RUB|1999-01-01||true
RU|RUR|1991-12-25|1998-12-31|true
RW|RWF|1964-05-19||true
SA|SAR|1952-10-22||true
SB|SBD|1977-10-24||true
SB|AUD|1966-02-14|1978-06-30|true
SC|SCR|1903-11-01||true
SD|SDG|2007-01-10||true
SD|SDD|1992-06-08|2007-06-30|true
SD|SDP|1957-04-08|1998-06-01|true
SD|EGP|1889-01-19|1958-01-01|true
SD|GBP|1889-01-19|1958-01-01|true
SE|SEK|1873-05-27||true
SG|SGD|1967-06-12||true
SG|MYR|1963-09-16|1967-06-12|true
SH|SHP|1917-02-15||true
SI|EUR|2007-01-01||true
SI|SIT|1992-10-07|2007-01-14|true
SJ|NOK|1905-06-07||true
SK|EUR|2009-01-01||true
SK|SKK|1992-12-31|2009-01-01|true
SK|CSK|1953-06-01|1992-12-31|true
SL|SLE|2022-07-01||true
SL|SLL|1964-08-04|2023-12-31|true
SL|GBP|1808-11-30|1966-02-04|true
SM|EUR|1999-01-01||true
SM|ITL|1865-12-23|2001-02-28|true
SN|XOF|1959-04-04||true
SO|SOS|1960-07-01||true
SR|SRD|2004-01-01||true
SR|SRG|1940-05-10|2003-12-31|true
SR|NLG|1815-11-20|1940-05-10|true
SS|SSP|2011-07-18||true
SS|SDG|2007-01-10|2011-09-01|true
ST|STN|2018-01-01||true
ST|STD|1977-09-08|2017-12-31|true
SV|USD|2001-01-01||true
SV|SVC|1919-11-11|2001-01-01|true
SX|XCG|2025-03-31||true
SX|ANG|2010-10-10|2025-06-30|true
SY|SYP|1948-01-01||true
SZ|SZL|1974-09-06||true
TC|USD|1969-09-08||true
TD|XAF|1993-01-01||true
TF|EUR|1999-01-01||true
TF|FRF|1959-01-01|2002-02-17|true
TG|XOF|1958-11-28||true
TH|THB|1928-04-15||true
TJ|TJS|2000-10-26||true
TJ|TJR|1995-05-10|2000-10-25|true
TJ|RUR|1991-12-25|1995-05-10|true
TK|NZD|1967-07-10||true
TL|USD|1999-10-20||true
TL|TPE|1959-01-02|2002-05-20|true
TL|IDR|1975-12-07|2002-05-20|true
TM|TMT|2009-01-01||true
TM|TMM|1993-11-01|2009-01-01|true
TM|RUR|1991-12-25|1993-11-01|true
TM|SUR|1961-01-01|1991-12-25|true
TN|TND|1958-11-01||true
TO|TOP|1966-02-14||true
TR|TRY|2005-01-01||true
TR|TRL|1922-11-01|2005-12-31|true
TT|TTD|1964-01-01||true
TV|AUD|1966-02-14||true
TW|TWD|1949-06-15||true
TZ|TZS|1966-06-14||true
UA|UAH|1996-09-02||true
UA|UAK|1992-11-13|1993-10-17|true
UA|RUR|1991-12-25|1992-11-13|true
UA|SUR|1961-01-01|1991-12-25|true
UG|UGX|1987-05-15||true
UG|UGS|1966-08-15|1987-05-15|true
UM|USD|1944-01-01||true
US|USD|1792-01-01||true
US|USN|-infinity||false
US|USS|-infinity|2014-03-01|false
UY|UYU|1993-03-01||true
UY|UYP|1975-07-01|1993-03-01|true
UY|UYI|-infinity||false
UY|UYW|-infinity||false
UZ|UZS|1994-07-01||true
VA|EUR|1999-01-01||true
VA|ITL|1870-10-19|2002-02-28|true
VC|XCD|1965-10-06||true
VE|VES|2018-08-20||true
VE|VEF|2008-01-01|2018-08-20|true
VE|VEB|1871-05-11|2008-06-30|true
VE|VED|-infinity||false
VG|USD|1833-01-01||true
VG|GBP|1833-01-01|1959-01-01|true
VI|USD|1837-01-01||true
VN|VND|1985-09-14||true
VN|VNN|1978-05-03|1985-09-14|true
VU|VUV|1981-01-01||true
WF|XPF|1961-07-30||true
WS|WST|1967-07-10||true
XK|EUR|2002-01-01||true
XK|DEM|1999-09-01|2002-03-09|true
XK|YUM|1994-01-24|1999-09-30|true
YE|YER|1990-05-22||true
YT|EUR|1999-01-01||true
YT|FRF|1976-02-23|2002-02-17|true
YT|KMF|1975-01-01|1976-02-23|true
ZA|ZAR|1961-02-14||true
ZA|ZAL|1985-09-01|1995-03-13|false
ZM|ZMW|2013-01-01||true
ZM|ZMK|1968-01-16|2013-01-01|true
ZW|ZWG|2024-06-25||true
ZW|USD|2009-04-12||true
ZW|ZWL|2009-02-02|2024-08-31|true
ZW|ZWR|2008-08-01|2009-02-02|true
ZW|ZWD|1980-04-18|2008-08-01|true
ZW|RHD|1970-02-17|1980-04-18|true$seed$, E'\n') as line;

insert into ref.country_currency as target (country_code, currency_code, valid_from, valid_to, is_tender)
select cell[1],
       cell[2],
       cell[3]::date,
       nullif(cell[4], '')::date,
       cell[5]::boolean
  from seed
on conflict (country_code, currency_code, valid_from) do update set (valid_to, is_tender, status) = row(excluded.valid_to, excluded.is_tender, 'active')
 where row(target.valid_to, target.is_tender, target.status) is distinct from row(excluded.valid_to, excluded.is_tender, 'active');

update ref.country_currency as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.country_code and cell[2] = target.currency_code and cell[3]::date = target.valid_from);

drop table seed;
