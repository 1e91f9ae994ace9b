-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('locale', 'Locales (BCP 47)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$aa|aa|||Afar|ltr|7|Afar|அஃபார்|अफ़ार|الأفارية|afar|Afar
aa-DJ|aa||DJ|Afar (Djibouti)|ltr|6|Afar (Djibouti)|அஃபார் (ஜிபௌட்டி)|अफ़ार (जिबूती)|الأفارية (جيبوتي)|afar (Djibouti)|Afar (Dschibuti)
aa-ER|aa||ER|Afar (Eritrea)|ltr|1|Afar (Eritrea)|அஃபார் (எரிட்ரியா)|अफ़ार (इरिट्रिया)|الأفارية (إريتريا)|afar (Érythrée)|Afar (Eritrea)
aa-ET|aa||ET|Afar (Ethiopia)|ltr|7|Afar (Ethiopia)|அஃபார் (எத்தியோப்பியா)|अफ़ार (इथियोपिया)|الأفارية (إثيوبيا)|afar (Éthiopie)|Afar (Äthiopien)
ab|ab|||Abkhazian|ltr|1|Abkhazia|அப்காஜியான்|अब्ख़ाज़ियन|الأبخازية|abkhaze|Abchasisch
ab-GE|ab||GE|Abkhazian (Georgia)|ltr|1|Abkhazia (Georgia)|அப்காஜியான் (ஜார்ஜியா)|अब्ख़ाज़ियन (जॉर्जिया)|الأبخازية (جورجيا)|abkhaze (Géorgie)|Abchasisch (Georgien)
af|af|||Afrikaans|ltr|7|Afrikaans|ஆஃப்ரிகான்ஸ்|अफ़्रीकी|الأفريقانية|afrikaans|Afrikaans
af-NA|af||NA|Afrikaans (Namibia)|ltr|1|Afrikaans (Namibia)|ஆஃப்ரிகான்ஸ் (நமீபியா)|अफ़्रीकी (नामीबिया)|الأفريقانية (ناميبيا)|afrikaans (Namibie)|Afrikaans (Namibia)
af-ZA|af||ZA|Afrikaans (South Africa)|ltr|7|Afrikaans (Afrika Selatan)|ஆஃப்ரிகான்ஸ் (தென் ஆப்பிரிக்கா)|अफ़्रीकी (दक्षिण अफ़्रीका)|الأفريقانية (جنوب أفريقيا)|afrikaans (Afrique du Sud)|Afrikaans (Südafrika)
agq|agq|||Aghem|ltr|1|Aghem|அகெம்|अग्हेम|الأغم|aghem|Aghem
agq-CM|agq||CM|Aghem (Cameroon)|ltr|1|Aghem (Cameroon)|அகெம் (கேமரூன்)|अग्हेम (कैमरून)|الأغم (الكاميرون)|aghem (Cameroun)|Aghem (Kamerun)
ak|ak|||Akan|ltr|1|Akan|அகான்|अकन|الأكانية|akan|Akan
ak-GH|ak||GH|Akan (Ghana)|ltr|1|Akan (Ghana)|அகான் (கானா)|अकन (घाना)|الأكانية (غانا)|akan (Ghana)|Akan (Ghana)
am|am|||Amharic|ltr|7|Amharic|அம்ஹாரிக்|अम्हेरी|الأمهرية|amharique|Amharisch
am-ET|am||ET|Amharic (Ethiopia)|ltr|7|Amharic (Ethiopia)|அம்ஹாரிக் (எத்தியோப்பியா)|अम्हेरी (इथियोपिया)|الأمهرية (إثيوبيا)|amharique (Éthiopie)|Amharisch (Äthiopien)
an|an|||Aragonese|ltr|1|Aragon|ஆர்கோனீஸ்|अरागोनी|الأراغونية|aragonais|Aragonesisch
an-ES|an||ES|Aragonese (Spain)|ltr|1|Aragon (Sepanyol)|ஆர்கோனீஸ் (ஸ்பெயின்)|अरागोनी (स्पेन)|الأراغونية (إسبانيا)|aragonais (Espagne)|Aragonesisch (Spanien)
ann|ann|||Obolo|ltr|1|Obolo|ஒபோலோ|ओबोलो|أوبلو|obolo|Obolo
ann-NG|ann||NG|Obolo (Nigeria)|ltr|1|Obolo (Nigeria)|ஒபோலோ (நைஜீரியா)|ओबोलो (नाइजीरिया)|أوبلو (نيجيريا)|obolo (Nigeria)|Obolo (Nigeria)
ar|ar|||Arabic|rtl|6|Arab|அரபிக்|अरबी|العربية|arabe|Arabisch
ar-AE|ar||AE|Arabic (United Arab Emirates)|rtl|1|Arab (Emiriah Arab Bersatu)|அரபிக் (ஐக்கிய அரபு அமீரகம்)|अरबी (संयुक्त अरब अमीरात)|العربية (الإمارات العربية المتحدة)|arabe (Émirats arabes unis)|Arabisch (Vereinigte Arabische Emirate)
ar-BH|ar||BH|Arabic (Bahrain)|rtl|6|Arab (Bahrain)|அரபிக் (பஹ்ரைன்)|अरबी (बहरीन)|العربية (البحرين)|arabe (Bahreïn)|Arabisch (Bahrain)
ar-DJ|ar||DJ|Arabic (Djibouti)|rtl|6|Arab (Djibouti)|அரபிக் (ஜிபௌட்டி)|अरबी (जिबूती)|العربية (جيبوتي)|arabe (Djibouti)|Arabisch (Dschibuti)
ar-DZ|ar||DZ|Arabic (Algeria)|rtl|6|Arab (Algeria)|அரபிக் (அல்ஜீரியா)|अरबी (अल्जीरिया)|العربية (الجزائر)|arabe (Algérie)|Arabisch (Algerien)
ar-EG|ar||EG|Arabic (Egypt)|rtl|6|Arab (Mesir)|அரபிக் (எகிப்து)|अरबी (मिस्र)|العربية (مصر)|arabe (Égypte)|Arabisch (Ägypten)
ar-EH|ar||EH|Arabic (Western Sahara)|rtl|1|Arab (Sahara Barat)|அரபிக் (மேற்கு சஹாரா)|अरबी (पश्चिमी सहारा)|العربية (الصحراء الغربية)|arabe (Sahara occidental)|Arabisch (Westsahara)
ar-ER|ar||ER|Arabic (Eritrea)|rtl|1|Arab (Eritrea)|அரபிக் (எரிட்ரியா)|अरबी (इरिट्रिया)|العربية (إريتريا)|arabe (Érythrée)|Arabisch (Eritrea)
ar-IL|ar||IL|Arabic (Israel)|rtl|7|Arab (Israel)|அரபிக் (இஸ்ரேல்)|अरबी (इज़राइल)|العربية (إسرائيل)|arabe (Israël)|Arabisch (Israel)
ar-IQ|ar||IQ|Arabic (Iraq)|rtl|6|Arab (Iraq)|அரபிக் (ஈராக்)|अरबी (इराक)|العربية (العراق)|arabe (Irak)|Arabisch (Irak)
ar-JO|ar||JO|Arabic (Jordan)|rtl|6|Arab (Jordan)|அரபிக் (ஜோர்டான்)|अरबी (जॉर्डन)|العربية (الأردن)|arabe (Jordanie)|Arabisch (Jordanien)
ar-KM|ar||KM|Arabic (Comoros)|rtl|1|Arab (Comoros)|அரபிக் (கோமரோஸ்)|अरबी (कोमोरोस)|العربية (جزر القمر)|arabe (Comores)|Arabisch (Komoren)
ar-KW|ar||KW|Arabic (Kuwait)|rtl|6|Arab (Kuwait)|அரபிக் (குவைத்)|अरबी (कुवैत)|العربية (الكويت)|arabe (Koweït)|Arabisch (Kuwait)
ar-LB|ar||LB|Arabic (Lebanon)|rtl|1|Arab (Lubnan)|அரபிக் (லெபனான்)|अरबी (लेबनान)|العربية (لبنان)|arabe (Liban)|Arabisch (Libanon)
ar-LY|ar||LY|Arabic (Libya)|rtl|6|Arab (Libya)|அரபிக் (லிபியா)|अरबी (लीबिया)|العربية (ليبيا)|arabe (Libye)|Arabisch (Libyen)
ar-MA|ar||MA|Arabic (Morocco)|rtl|1|Arab (Maghribi)|அரபிக் (மொராக்கோ)|अरबी (मोरक्को)|العربية (المغرب)|arabe (Maroc)|Arabisch (Marokko)
ar-MR|ar||MR|Arabic (Mauritania)|rtl|1|Arab (Mauritania)|அரபிக் (மௌரிடானியா)|अरबी (मॉरिटानिया)|العربية (موريتانيا)|arabe (Mauritanie)|Arabisch (Mauretanien)
ar-OM|ar||OM|Arabic (Oman)|rtl|6|Arab (Oman)|அரபிக் (ஓமன்)|अरबी (ओमान)|العربية (عُمان)|arabe (Oman)|Arabisch (Oman)
ar-PS|ar||PS|Arabic (Palestinian Territories)|rtl|1|Arab (Wilayah Palestin)|அரபிக் (பாலஸ்தீனிய பிரதேசங்கள்)|अरबी (फ़िलिस्तीनी क्षेत्र)|العربية (الأراضي الفلسطينية)|arabe (Territoires palestiniens)|Arabisch (Palästinensische Autonomiegebiete)
ar-QA|ar||QA|Arabic (Qatar)|rtl|6|Arab (Qatar)|அரபிக் (கத்தார்)|अरबी (क़तर)|العربية (قطر)|arabe (Qatar)|Arabisch (Katar)
ar-SA|ar||SA|Arabic (Saudi Arabia)|rtl|7|Arab (Arab Saudi)|அரபிக் (சவுதி அரேபியா)|अरबी (सऊदी अरब)|العربية (المملكة العربية السعودية)|arabe (Arabie saoudite)|Arabisch (Saudi-Arabien)
ar-SD|ar||SD|Arabic (Sudan)|rtl|6|Arab (Sudan)|அரபிக் (சூடான்)|अरबी (सूडान)|العربية (السودان)|arabe (Soudan)|Arabisch (Sudan)
ar-SO|ar||SO|Arabic (Somalia)|rtl|1|Arab (Somalia)|அரபிக் (சோமாலியா)|अरबी (सोमालिया)|العربية (الصومال)|arabe (Somalie)|Arabisch (Somalia)
ar-SS|ar||SS|Arabic (South Sudan)|rtl|1|Arab (Sudan Selatan)|அரபிக் (தெற்கு சூடான்)|अरबी (दक्षिण सूडान)|العربية (جنوب السودان)|arabe (Soudan du Sud)|Arabisch (Südsudan)
ar-SY|ar||SY|Arabic (Syria)|rtl|6|Arab (Syria)|அரபிக் (சிரியா)|अरबी (सीरिया)|العربية (سوريا)|arabe (Syrie)|Arabisch (Syrien)
ar-TD|ar||TD|Arabic (Chad)|rtl|1|Arab (Chad)|அரபிக் (சாட்)|अरबी (चाड)|العربية (تشاد)|arabe (Tchad)|Arabisch (Tschad)
ar-TN|ar||TN|Arabic (Tunisia)|rtl|1|Arab (Tunisia)|அரபிக் (டுனிசியா)|अरबी (ट्यूनीशिया)|العربية (تونس)|arabe (Tunisie)|Arabisch (Tunesien)
ar-YE|ar||YE|Arabic (Yemen)|rtl|7|Arab (Yaman)|அரபிக் (ஏமன்)|अरबी (यमन)|العربية (اليمن)|arabe (Yémen)|Arabisch (Jemen)
arn|arn|||Mapuche|ltr|1|Mapuche|மபுச்சே|मापूचे|المابودونغونية|mapuche|Mapudungun
arn-CL|arn||CL|Mapuche (Chile)|ltr|1|Mapuche (Chile)|மபுச்சே (சிலி)|मापूचे (चिली)|المابودونغونية (تشيلي)|mapuche (Chili)|Mapudungun (Chile)
as|as|||Assamese|ltr|7|Assam|அஸ்ஸாமீஸ்|असमिया|الأسامية|assamais|Assamesisch
as-IN|as||IN|Assamese (India)|ltr|7|Assam (India)|அஸ்ஸாமீஸ் (இந்தியா)|असमिया (भारत)|الأسامية (الهند)|assamais (Inde)|Assamesisch (Indien)
asa|asa|||Asu|ltr|1|Asu|அசு|असु|الآسو|asu|Asu
asa-TZ|asa||TZ|Asu (Tanzania)|ltr|1|Asu (Tanzania)|அசு (தான்சானியா)|असु (तंज़ानिया)|الآسو (تنزانيا)|asu (Tanzanie)|Asu (Tansania)
ast|ast|||Asturian|ltr|1|Asturia|அஸ்துரியன்|अस्तुरियन|الأسترية|asturien|Asturisch
ast-ES|ast||ES|Asturian (Spain)|ltr|1|Asturia (Sepanyol)|அஸ்துரியன் (ஸ்பெயின்)|अस्तुरियन (स्पेन)|الأسترية (إسبانيا)|asturien (Espagne)|Asturisch (Spanien)
az|az|||Azerbaijani|ltr|1|Azerbaijan|அசர்பைஜானி|अज़रबैजानी|الأذربيجانية|azerbaïdjanais|Aserbaidschanisch
az-Arab|az|Arab||Azerbaijani (Arabic)|rtl|6|Azerbaijan (Arab)|அசர்பைஜானி (அரபிக்)|अज़रबैजानी (अरबी)|الأذربيجانية (العربية)|azerbaïdjanais (arabe)|Aserbaidschanisch (Arabisch)
az-Arab-IQ|az|Arab|IQ|Azerbaijani (Arabic, Iraq)|rtl|6|Azerbaijan (Arab, Iraq)|அசர்பைஜானி (அரபிக், ஈராக்)|अज़रबैजानी (अरबी, इराक)|الأذربيجانية (العربية، العراق)|azerbaïdjanais (arabe, Irak)|Aserbaidschanisch (Arabisch, Irak)
az-Arab-IR|az|Arab|IR|Azerbaijani (Arabic, Iran)|rtl|6|Azerbaijan (Arab, Iran)|அசர்பைஜானி (அரபிக், ஈரான்)|अज़रबैजानी (अरबी, ईरान)|الأذربيجانية (العربية، إيران)|azerbaïdjanais (arabe, Iran)|Aserbaidschanisch (Arabisch, Iran)
az-Arab-TR|az|Arab|TR|Azerbaijani (Arabic, Türkiye)|rtl|1|Azerbaijan (Arab, Turkiye)|அசர்பைஜானி (அரபிக், துருக்கியே)|अज़रबैजानी (अरबी, तुर्किये)|الأذربيجانية (العربية، تركيا)|azerbaïdjanais (arabe, Turquie)|Aserbaidschanisch (Arabisch, Türkei)
az-Cyrl|az|Cyrl||Azerbaijani (Cyrillic)|ltr|1|Azerbaijan (Cyril)|அசர்பைஜானி (சிரிலிக்)|अज़रबैजानी (सिरिलिक)|الأذربيجانية (السيريلية)|azerbaïdjanais (cyrillique)|Aserbaidschanisch (Kyrillisch)
az-Cyrl-AZ|az|Cyrl|AZ|Azerbaijani (Cyrillic, Azerbaijan)|ltr|1|Azerbaijan (Cyril, Azerbaijan)|அசர்பைஜானி (சிரிலிக், அசர்பைஜான்)|अज़रबैजानी (सिरिलिक, अज़रबैजान)|الأذربيجانية (السيريلية، أذربيجان)|azerbaïdjanais (cyrillique, Azerbaïdjan)|Aserbaidschanisch (Kyrillisch, Aserbaidschan)
az-Latn|az|Latn||Azerbaijani (Latin)|ltr|1|Azerbaijan (Latin)|அசர்பைஜானி (லத்தின்)|अज़रबैजानी (लैटिन)|الأذربيجانية (اللاتينية)|azerbaïdjanais (latin)|Aserbaidschanisch (Lateinisch)
az-Latn-AZ|az|Latn|AZ|Azerbaijani (Latin, Azerbaijan)|ltr|1|Azerbaijan (Latin, Azerbaijan)|அசர்பைஜானி (லத்தின், அசர்பைஜான்)|अज़रबैजानी (लैटिन, अज़रबैजान)|الأذربيجانية (اللاتينية، أذربيجان)|azerbaïdjanais (latin, Azerbaïdjan)|Aserbaidschanisch (Lateinisch, Aserbaidschan)
ba|ba|||Bashkir|ltr|1|Bashkir|பஷ்கிர்|बशख़िर|الباشكيرية|bachkir|Baschkirisch
ba-RU|ba||RU|Bashkir (Russia)|ltr|1|Bashkir (Rusia)|பஷ்கிர் (ரஷ்யா)|बशख़िर (रूस)|الباشكيرية (روسيا)|bachkir (Russie)|Baschkirisch (Russland)
bal|bal|||Baluchi|rtl|7|Baluchi|பலூச்சி|बलूची|البلوشية|baloutchi|Belutschisch
bal-Arab|bal|Arab||Baluchi (Arabic)|rtl|7|Baluchi (Arab)|பலூச்சி (அரபிக்)|बलूची (अरबी)|البلوشية (العربية)|baloutchi (arabe)|Belutschisch (Arabisch)
bal-Arab-PK|bal|Arab|PK|Baluchi (Arabic, Pakistan)|rtl|7|Baluchi (Arab, Pakistan)|பலூச்சி (அரபிக், பாகிஸ்தான்)|बलूची (अरबी, पाकिस्तान)|البلوشية (العربية، باكستان)|baloutchi (arabe, Pakistan)|Belutschisch (Arabisch, Pakistan)
bal-Latn|bal|Latn||Baluchi (Latin)|ltr|7|Baluchi (Latin)|பலூச்சி (லத்தின்)|बलूची (लैटिन)|البلوشية (اللاتينية)|baloutchi (latin)|Belutschisch (Lateinisch)
bal-Latn-PK|bal|Latn|PK|Baluchi (Latin, Pakistan)|ltr|7|Baluchi (Latin, Pakistan)|பலூச்சி (லத்தின், பாகிஸ்தான்)|बलूची (लैटिन, पाकिस्तान)|البلوشية (اللاتينية، باكستان)|baloutchi (latin, Pakistan)|Belutschisch (Lateinisch, Pakistan)
bas|bas|||Basaa|ltr|1|Basaa|பாஸா|बसा|الباسا|bassa|Bassa
bas-CM|bas||CM|Basaa (Cameroon)|ltr|1|Basaa (Cameroon)|பாஸா (கேமரூன்)|बसा (कैमरून)|الباسا (الكاميرون)|bassa (Cameroun)|Bassa (Kamerun)
be|be|||Belarusian|ltr|1|Belarus|பெலாருஷியன்|बेलारूसी|البيلاروسية|biélorusse|Belarussisch
be-BY|be||BY|Belarusian (Belarus)|ltr|1|Belarus (Belarus)|பெலாருஷியன் (பெலாரஸ்)|बेलारूसी (बेलारूस)|البيلاروسية (بيلاروس)|biélorusse (Biélorussie)|Belarussisch (Belarus)
bem|bem|||Bemba|ltr|1|Bemba|பெம்பா|बेम्बा|البيمبا|bemba|Bemba
bem-ZM|bem||ZM|Bemba (Zambia)|ltr|1|Bemba (Zambia)|பெம்பா (ஜாம்பியா)|बेम्बा (ज़ाम्बिया)|البيمبا (زامبيا)|bemba (Zambie)|Bemba (Sambia)
bew|bew|||Betawi|ltr|7|||बेतावी||betawi|Betawi
bew-ID|bew||ID|Betawi (Indonesia)|ltr|7|||बेतावी (इंडोनेशिया)||betawi (Indonésie)|Betawi (Indonesien)
bez|bez|||Bena|ltr|1|Bena|பெனா|बेना|بينا|bena|Bena
bez-TZ|bez||TZ|Bena (Tanzania)|ltr|1|Bena (Tanzania)|பெனா (தான்சானியா)|बेना (तंज़ानिया)|بينا (تنزانيا)|bena (Tanzanie)|Bena (Tansania)
bg|bg|||Bulgarian|ltr|1|Bulgaria|பல்கேரியன்|बुल्गारियाई|البلغارية|bulgare|Bulgarisch
bg-BG|bg||BG|Bulgarian (Bulgaria)|ltr|1|Bulgaria (Bulgaria)|பல்கேரியன் (பல்கேரியா)|बुल्गारियाई (बुल्गारिया)|البلغارية (بلغاريا)|bulgare (Bulgarie)|Bulgarisch (Bulgarien)
bgc|bgc|||Haryanvi|ltr|7|Haryanvi|ஹரியான்வி|हरियाणवी|الهارينفية|haryanvi|Haryanvi
bgc-IN|bgc||IN|Haryanvi (India)|ltr|7|Haryanvi (India)|ஹரியான்வி (இந்தியா)|हरियाणवी (भारत)|الهارينفية (الهند)|haryanvi (Inde)|Haryanvi (Indien)
bgn|bgn|||Western Balochi|rtl|7|Balochi Barat|மேற்கு பலோச்சி|पश्चिमी बलोची|البلوشية الغربية|baloutchi occidental|Westliches Belutschi
bgn-AE|bgn||AE|Western Balochi (United Arab Emirates)|rtl|1|Balochi Barat (Emiriah Arab Bersatu)|மேற்கு பலோச்சி (ஐக்கிய அரபு அமீரகம்)|पश्चिमी बलोची (संयुक्त अरब अमीरात)|البلوشية الغربية (الإمارات العربية المتحدة)|baloutchi occidental (Émirats arabes unis)|Westliches Belutschi (Vereinigte Arabische Emirate)
bgn-AF|bgn||AF|Western Balochi (Afghanistan)|rtl|6|Balochi Barat (Afghanistan)|மேற்கு பலோச்சி (ஆஃப்கானிஸ்தான்)|पश्चिमी बलोची (अफ़गानिस्तान)|البلوشية الغربية (أفغانستان)|baloutchi occidental (Afghanistan)|Westliches Belutschi (Afghanistan)
bgn-IR|bgn||IR|Western Balochi (Iran)|rtl|6|Balochi Barat (Iran)|மேற்கு பலோச்சி (ஈரான்)|पश्चिमी बलोची (ईरान)|البلوشية الغربية (إيران)|baloutchi occidental (Iran)|Westliches Belutschi (Iran)
bgn-OM|bgn||OM|Western Balochi (Oman)|rtl|6|Balochi Barat (Oman)|மேற்கு பலோச்சி (ஓமன்)|पश्चिमी बलोची (ओमान)|البلوشية الغربية (عُمان)|baloutchi occidental (Oman)|Westliches Belutschi (Oman)
bgn-PK|bgn||PK|Western Balochi (Pakistan)|rtl|7|Balochi Barat (Pakistan)|மேற்கு பலோச்சி (பாகிஸ்தான்)|पश्चिमी बलोची (पाकिस्तान)|البلوشية الغربية (باكستان)|baloutchi occidental (Pakistan)|Westliches Belutschi (Pakistan)
bho|bho|||Bhojpuri|ltr|7|Bhojpuri|போஜ்பூரி|भोजपुरी|البهوجبورية|bhodjpouri|Bhodschpuri
bho-IN|bho||IN|Bhojpuri (India)|ltr|7|Bhojpuri (India)|போஜ்பூரி (இந்தியா)|भोजपुरी (भारत)|البهوجبورية (الهند)|bhodjpouri (Inde)|Bhodschpuri (Indien)
blo|blo|||Anii|ltr|1|Anii|அனீ|अनी|الآنية|anii|Anii
blo-BJ|blo||BJ|Anii (Benin)|ltr|1|Anii (Benin)|அனீ (பெனின்)|अनी (बेनिन)|الآنية (بنين)|anii (Bénin)|Anii (Benin)
blt|blt|||Tai Dam|ltr|1
blt-VN|blt||VN|Tai Dam (Vietnam)|ltr|1
bm|bm|||Bambara|ltr|1|Bambara|பம்பாரா|बाम्बारा|البامبارا|bambara|Bambara
bm-ML|bm||ML|Bambara (Mali)|ltr|1|Bambara (Mali)|பம்பாரா (மாலி)|बाम्बारा (माली)|البامبارا (مالي)|bambara (Mali)|Bambara (Mali)
bm-Nkoo|bm|Nkoo||Bambara (N’Ko)|rtl|1|Bambara (N’ko)|பம்பாரா (என்‘கோ)|बाम्बारा (एन्‘को)|البامبارا (أنكو)|bambara (n’ko)|Bambara (N’Ko)
bm-Nkoo-ML|bm|Nkoo|ML|Bambara (N’Ko, Mali)|rtl|1|Bambara (N’ko, Mali)|பம்பாரா (என்‘கோ, மாலி)|बाम्बारा (एन्‘को, माली)|البامبارا (أنكو، مالي)|bambara (n’ko, Mali)|Bambara (N’Ko, Mali)
bn|bn|||Bangla|ltr|7|Benggali|வங்காளம்|बंगाली|البنغالية|bengali|Bengalisch
bn-BD|bn||BD|Bangla (Bangladesh)|ltr|7|Benggali (Bangladesh)|வங்காளம் (பங்களாதேஷ்)|बंगाली (बांग्लादेश)|البنغالية (بنغلاديش)|bengali (Bangladesh)|Bengalisch (Bangladesch)
bn-IN|bn||IN|Bangla (India)|ltr|7|Benggali (India)|வங்காளம் (இந்தியா)|बंगाली (भारत)|البنغالية (الهند)|bengali (Inde)|Bengalisch (Indien)
bo|bo|||Tibetan|ltr|1|Tibet|திபெத்தியன்|तिब्बती|التبتية|tibétain|Tibetisch
bo-CN|bo||CN|Tibetan (China)|ltr|1|Tibet (China)|திபெத்தியன் (சீனா)|तिब्बती (चीन)|التبتية (الصين)|tibétain (Chine)|Tibetisch (China)
bo-IN|bo||IN|Tibetan (India)|ltr|7|Tibet (India)|திபெத்தியன் (இந்தியா)|तिब्बती (भारत)|التبتية (الهند)|tibétain (Inde)|Tibetisch (Indien)
bqi|bqi|||Bakhtiari|rtl|6|||||bakhtiari|Bachtiarisch
bqi-IR|bqi||IR|Bakhtiari (Iran)|rtl|6|||||bakhtiari (Iran)|Bachtiarisch (Iran)
br|br|||Breton|ltr|1|Breton|பிரெட்டன்|ब्रेटन|البريتونية|breton|Bretonisch
br-FR|br||FR|Breton (France)|ltr|1|Breton (Perancis)|பிரெட்டன் (பிரான்ஸ்)|ब्रेटन (फ़्रांस)|البريتونية (فرنسا)|breton (France)|Bretonisch (Frankreich)
brx|brx|||Bodo|ltr|7|Bodo|போடோ|बोडो|البودو|bodo|Bodo
brx-IN|brx||IN|Bodo (India)|ltr|7|Bodo (India)|போடோ (இந்தியா)|बोडो (भारत)|البودو (الهند)|bodo (Inde)|Bodo (Indien)
bs|bs|||Bosnian|ltr|1|Bosnia|போஸ்னியன்|बोस्नियाई|البوسنية|bosniaque|Bosnisch
bs-Cyrl|bs|Cyrl||Bosnian (Cyrillic)|ltr|1|Bosnia (Cyril)|போஸ்னியன் (சிரிலிக்)|बोस्नियाई (सिरिलिक)|البوسنية (السيريلية)|bosniaque (cyrillique)|Bosnisch (Kyrillisch)
bs-Cyrl-BA|bs|Cyrl|BA|Bosnian (Cyrillic, Bosnia & Herzegovina)|ltr|1|Bosnia (Cyril, Bosnia dan Herzegovina)|போஸ்னியன் (சிரிலிக், போஸ்னியா & ஹெர்ஸகோவினா)|बोस्नियाई (सिरिलिक, बोस्निया और हर्ज़ेगोविना)|البوسنية (السيريلية، البوسنة والهرسك)|bosniaque (cyrillique, Bosnie-Herzégovine)|Bosnisch (Kyrillisch, Bosnien und Herzegowina)
bs-Latn|bs|Latn||Bosnian (Latin)|ltr|1|Bosnia (Latin)|போஸ்னியன் (லத்தின்)|बोस्नियाई (लैटिन)|البوسنية (اللاتينية)|bosniaque (latin)|Bosnisch (Lateinisch)
bs-Latn-BA|bs|Latn|BA|Bosnian (Latin, Bosnia & Herzegovina)|ltr|1|Bosnia (Latin, Bosnia dan Herzegovina)|போஸ்னியன் (லத்தின், போஸ்னியா & ஹெர்ஸகோவினா)|बोस्नियाई (लैटिन, बोस्निया और हर्ज़ेगोविना)|البوسنية (اللاتينية، البوسنة والهرسك)|bosniaque (latin, Bosnie-Herzégovine)|Bosnisch (Lateinisch, Bosnien und Herzegowina)
bss|bss|||Akoose|ltr|1|Akoose||अकूसे|أكوس|akoose|Akoose
bss-CM|bss||CM|Akoose (Cameroon)|ltr|1|Akoose (Cameroon)||अकूसे (कैमरून)|أكوس (الكاميرون)|akoose (Cameroun)|Akoose (Kamerun)
bua|bua|||Buriat|ltr|1|Buriat|புரியாத்|बुरियात|البرياتية|bouriate|Burjatisch
bua-RU|bua||RU|Buriat (Russia)|ltr|1|Buriat (Rusia)|புரியாத் (ரஷ்யா)|बुरियात (रूस)|البرياتية (روسيا)|bouriate (Russie)|Burjatisch (Russland)
byn|byn|||Blin|ltr|1|Blin|ப்லின்|ब्लिन|البلينية|blin|Blin
byn-ER|byn||ER|Blin (Eritrea)|ltr|1|Blin (Eritrea)|ப்லின் (எரிட்ரியா)|ब्लिन (इरिट्रिया)|البلينية (إريتريا)|blin (Érythrée)|Blin (Eritrea)
ca|ca|||Catalan|ltr|1|Catalonia|கேட்டலான்|कातालान|الكتالانية|catalan|Katalanisch
ca-AD|ca||AD|Catalan (Andorra)|ltr|1|Catalonia (Andorra)|கேட்டலான் (அன்டோரா)|कातालान (एंडोरा)|الكتالانية (أندورا)|catalan (Andorre)|Katalanisch (Andorra)
ca-ES|ca||ES|Catalan (Spain)|ltr|1|Catalonia (Sepanyol)|கேட்டலான் (ஸ்பெயின்)|कातालान (स्पेन)|الكتالانية (إسبانيا)|catalan (Espagne)|Katalanisch (Spanien)
ca-FR|ca||FR|Catalan (France)|ltr|1|Catalonia (Perancis)|கேட்டலான் (பிரான்ஸ்)|कातालान (फ़्रांस)|الكتالانية (فرنسا)|catalan (France)|Katalanisch (Frankreich)
ca-IT|ca||IT|Catalan (Italy)|ltr|1|Catalonia (Itali)|கேட்டலான் (இத்தாலி)|कातालान (इटली)|الكتالانية (إيطاليا)|catalan (Italie)|Katalanisch (Italien)
cad|cad|||Caddo|ltr|7||கேடோ|कैड्डो|الكادو|caddo|Caddo
cad-US|cad||US|Caddo (United States)|ltr|7||கேடோ (அமெரிக்கா)|कैड्डो (संयुक्त राज्य)|الكادو (الولايات المتحدة)|caddo (États-Unis)|Caddo (Vereinigte Staaten)
cch|cch|||Atsam|ltr|1||ஆட்சம்|अत्सम|الأتسام|atsam|Atsam
cch-NG|cch||NG|Atsam (Nigeria)|ltr|1||ஆட்சம் (நைஜீரியா)|अत्सम (नाइजीरिया)|الأتسام (نيجيريا)|atsam (Nigeria)|Atsam (Nigeria)
ccp|ccp|||Chakma|ltr|7|Chakma|சக்மா|चकमा|تشاكما|changma kodha|Chakma
ccp-BD|ccp||BD|Chakma (Bangladesh)|ltr|7|Chakma (Bangladesh)|சக்மா (பங்களாதேஷ்)|चकमा (बांग्लादेश)|تشاكما (بنغلاديش)|changma kodha (Bangladesh)|Chakma (Bangladesch)
ccp-IN|ccp||IN|Chakma (India)|ltr|7|Chakma (India)|சக்மா (இந்தியா)|चकमा (भारत)|تشاكما (الهند)|changma kodha (Inde)|Chakma (Indien)
ce|ce|||Chechen|ltr|1|Chechen|செச்சென்|चेचन|الشيشانية|tchétchène|Tschetschenisch
ce-RU|ce||RU|Chechen (Russia)|ltr|1|Chechen (Rusia)|செச்சென் (ரஷ்யா)|चेचन (रूस)|الشيشانية (روسيا)|tchétchène (Russie)|Tschetschenisch (Russland)
ceb|ceb|||Cebuano|ltr|7|Cebuano|செபுவானோ|सिबुआनो|السيبيوانية|cebuano|Cebuano
ceb-PH|ceb||PH|Cebuano (Philippines)|ltr|7|Cebuano (Filipina)|செபுவானோ (பிலிப்பைன்ஸ்)|सिबुआनो (फ़िलिपींस)|السيبيوانية (الفلبين)|cebuano (Philippines)|Cebuano (Philippinen)
cgg|cgg|||Chiga|ltr|1|Chiga|சிகா|शिगा|تشيغا|kiga|Rukiga
cgg-UG|cgg||UG|Chiga (Uganda)|ltr|1|Chiga (Uganda)|சிகா (உகாண்டா)|शिगा (युगांडा)|تشيغا (أوغندا)|kiga (Ouganda)|Rukiga (Uganda)
cho|cho|||Choctaw|ltr|7|Choctaw|சோக்தௌ|चोक्तौ|الشوكتو|choctaw|Choctaw
cho-US|cho||US|Choctaw (United States)|ltr|7|Choctaw (Amerika Syarikat)|சோக்தௌ (அமெரிக்கா)|चोक्तौ (संयुक्त राज्य)|الشوكتو (الولايات المتحدة)|choctaw (États-Unis)|Choctaw (Vereinigte Staaten)
chr|chr|||Cherokee|ltr|7|Cherokee|செரோகீ|चेरोकी|الشيروكي|cherokee|Cherokee
chr-US|chr||US|Cherokee (United States)|ltr|7|Cherokee (Amerika Syarikat)|செரோகீ (அமெரிக்கா)|चेरोकी (संयुक्त राज्य)|الشيروكي (الولايات المتحدة)|cherokee (États-Unis)|Cherokee (Vereinigte Staaten)
cic|cic|||Chickasaw|ltr|7|||चिकसॉ
cic-US|cic||US|Chickasaw (United States)|ltr|7|||चिकसॉ (संयुक्त राज्य)
ckb|ckb|||Central Kurdish|rtl|6|Kurdi Tengah|மத்திய குர்திஷ்|सोरानी कुर्दिश|السورانية الكردية|sorani|Zentralkurdisch
ckb-IQ|ckb||IQ|Central Kurdish (Iraq)|rtl|6|Kurdi Tengah (Iraq)|மத்திய குர்திஷ் (ஈராக்)|सोरानी कुर्दिश (इराक)|السورانية الكردية (العراق)|sorani (Irak)|Zentralkurdisch (Irak)
ckb-IR|ckb||IR|Central Kurdish (Iran)|rtl|6|Kurdi Tengah (Iran)|மத்திய குர்திஷ் (ஈரான்)|सोरानी कुर्दिश (ईरान)|السورانية الكردية (إيران)|sorani (Iran)|Zentralkurdisch (Iran)
co|co|||Corsican|ltr|1|Corsica|கார்சிகன்|कोर्सीकन|الكورسيكية|corse|Korsisch
co-FR|co||FR|Corsican (France)|ltr|1|Corsica (Perancis)|கார்சிகன் (பிரான்ஸ்)|कोर्सीकन (फ़्रांस)|الكورسيكية (فرنسا)|corse (France)|Korsisch (Frankreich)
cop|cop|||Coptic|ltr|6|Coptic|காப்டிக்|कॉप्टिक|القبطية|copte|Koptisch
cop-EG|cop||EG|Coptic (Egypt)|ltr|6|Coptic (Mesir)|காப்டிக் (எகிப்து)|कॉप्टिक (मिस्र)|القبطية (مصر)|copte (Égypte)|Koptisch (Ägypten)
cs|cs|||Czech|ltr|1|Czech|செக்|चेक|التشيكية|tchèque|Tschechisch
cs-CZ|cs||CZ|Czech (Czechia)|ltr|1|Czech (Czechia)|செக் (செசியா)|चेक (चेकिया)|التشيكية (التشيك)|tchèque (Tchéquie)|Tschechisch (Tschechien)
csw|csw|||Swampy Cree|ltr|7|Swampy Cree|சதுப்பு நில க்ரீ|स्वॉम्पी क्री|السوامبي-كري|cri des marais|Swampy Cree
csw-CA|csw||CA|Swampy Cree (Canada)|ltr|7|Swampy Cree (Kanada)|சதுப்பு நில க்ரீ (கனடா)|स्वॉम्पी क्री (कनाडा)|السوامبي-كري (كندا)|cri des marais (Canada)|Swampy Cree (Kanada)
cu|cu|||Church Slavic|ltr|1|Slavik Gereja|சர்ச் ஸ்லாவிக்|चर्च साल्विक|سلافية كنسية|slavon d’église|Kirchenslawisch
cu-RU|cu||RU|Church Slavic (Russia)|ltr|1|Slavik Gereja (Rusia)|சர்ச் ஸ்லாவிக் (ரஷ்யா)|चर्च साल्विक (रूस)|سلافية كنسية (روسيا)|slavon d’église (Russie)|Kirchenslawisch (Russland)
cv|cv|||Chuvash|ltr|1|Chuvash|சுவாஷ்|चूवाश|التشوفاشي|tchouvache|Tschuwaschisch
cv-RU|cv||RU|Chuvash (Russia)|ltr|1|Chuvash (Rusia)|சுவாஷ் (ரஷ்யா)|चूवाश (रूस)|التشوفاشي (روسيا)|tchouvache (Russie)|Tschuwaschisch (Russland)
cy|cy|||Welsh|ltr|1|Wales|வேல்ஷ்|वेल्श|الويلزية|gallois|Walisisch
cy-GB|cy||GB|Welsh (United Kingdom)|ltr|1|Wales (United Kingdom)|வேல்ஷ் (யுனைடெட் கிங்டம்)|वेल्श (यूनाइटेड किंगडम)|الويلزية (المملكة المتحدة)|gallois (Royaume-Uni)|Walisisch (Vereinigtes Königreich)
da|da|||Danish|ltr|1|Denmark|டேனிஷ்|डेनिश|الدانمركية|danois|Dänisch
da-DK|da||DK|Danish (Denmark)|ltr|1|Denmark (Denmark)|டேனிஷ் (டென்மார்க்)|डेनिश (डेनमार्क)|الدانمركية (الدانمرك)|danois (Danemark)|Dänisch (Dänemark)
da-GL|da||GL|Danish (Greenland)|ltr|1|Denmark (Greenland)|டேனிஷ் (கிரீன்லாந்து)|डेनिश (ग्रीनलैंड)|الدانمركية (غرينلاند)|danois (Groenland)|Dänisch (Grönland)
dav|dav|||Taita|ltr|7|Taita|டைடா|तैता|تيتا|taita|Taita
dav-KE|dav||KE|Taita (Kenya)|ltr|7|Taita (Kenya)|டைடா (கென்யா)|तैता (केन्या)|تيتا (كينيا)|taita (Kenya)|Taita (Kenia)
de|de|||German|ltr|1|Jerman|ஜெர்மன்|जर्मन|الألمانية|allemand|Deutsch
de-AT|de||AT|German (Austria)|ltr|1|Jerman (Austria)|ஜெர்மன் (ஆஸ்திரியா)|जर्मन (ऑस्ट्रिया)|الألمانية (النمسا)|allemand (Autriche)|Deutsch (Österreich)
de-BE|de||BE|German (Belgium)|ltr|1|Jerman (Belgium)|ஜெர்மன் (பெல்ஜியம்)|जर्मन (बेल्जियम)|الألمانية (بلجيكا)|allemand (Belgique)|Deutsch (Belgien)
de-CH|de||CH|German (Switzerland)|ltr|1|Jerman (Switzerland)|ஜெர்மன் (ஸ்விட்சர்லாந்து)|जर्मन (स्विट्ज़रलैंड)|الألمانية (سويسرا)|allemand (Suisse)|Deutsch (Schweiz)
de-DE|de||DE|German (Germany)|ltr|1|Jerman (Jerman)|ஜெர்மன் (ஜெர்மனி)|जर्मन (जर्मनी)|الألمانية (ألمانيا)|allemand (Allemagne)|Deutsch (Deutschland)
de-IT|de||IT|German (Italy)|ltr|1|Jerman (Itali)|ஜெர்மன் (இத்தாலி)|जर्मन (इटली)|الألمانية (إيطاليا)|allemand (Italie)|Deutsch (Italien)
de-LI|de||LI|German (Liechtenstein)|ltr|1|Jerman (Liechtenstein)|ஜெர்மன் (லிச்செண்ஸ்டெய்ன்)|जर्मन (लिचेंस्टीन)|الألمانية (ليختنشتاين)|allemand (Liechtenstein)|Deutsch (Liechtenstein)
de-LU|de||LU|German (Luxembourg)|ltr|1|Jerman (Luxembourg)|ஜெர்மன் (லக்ஸ்சம்பர்க்)|जर्मन (लग्ज़मबर्ग)|الألمانية (لوكسمبورغ)|allemand (Luxembourg)|Deutsch (Luxemburg)
dje|dje|||Zarma|ltr|1|Zarma|ஸார்மா|झार्मा|الزارمية|zarma|Zarma
dje-NE|dje||NE|Zarma (Niger)|ltr|1|Zarma (Niger)|ஸார்மா (நைஜர்)|झार्मा (नाइजर)|الزارمية (النيجر)|zarma (Niger)|Zarma (Niger)
doi|doi|||Dogri|ltr|7|Dogri|டோக்ரி|डोगरी|الدوجرية|dogri|Dogri
doi-IN|doi||IN|Dogri (India)|ltr|7|Dogri (India)|டோக்ரி (இந்தியா)|डोगरी (भारत)|الدوجرية (الهند)|dogri (Inde)|Dogri (Indien)
dsb|dsb|||Lower Sorbian|ltr|1|Sorbian Rendah|லோயர் சோர்பியன்|निचला सॉर्बियन|صوربيا السفلى|bas-sorabe|Niedersorbisch
dsb-DE|dsb||DE|Lower Sorbian (Germany)|ltr|1|Sorbian Rendah (Jerman)|லோயர் சோர்பியன் (ஜெர்மனி)|निचला सॉर्बियन (जर्मनी)|صوربيا السفلى (ألمانيا)|bas-sorabe (Allemagne)|Niedersorbisch (Deutschland)
dua|dua|||Duala|ltr|1|Duala|டுவாலா|दुआला|الديولا|douala|Duala
dua-CM|dua||CM|Duala (Cameroon)|ltr|1|Duala (Cameroon)|டுவாலா (கேமரூன்)|दुआला (कैमरून)|الديولا (الكاميرون)|douala (Cameroun)|Duala (Kamerun)
dv|dv|||Divehi|rtl|5|Divehi|திவேஹி|दिवेही|المالديفية|maldivien|Dhivehi
dv-MV|dv||MV|Divehi (Maldives)|rtl|5|Divehi (Maldives)|திவேஹி (மாலத்தீவு)|दिवेही (मालदीव)|المالديفية (جزر المالديف)|maldivien (Maldives)|Dhivehi (Malediven)
dyo|dyo|||Jola-Fonyi|ltr|1|Jola-Fonyi|ஜோலா-ஃபோன்யி|जोला-फोंई|جولا فونيا|diola-fogny|Diola
dyo-SN|dyo||SN|Jola-Fonyi (Senegal)|ltr|1|Jola-Fonyi (Senegal)|ஜோலா-ஃபோன்யி (செனெகல்)|जोला-फोंई (सेनेगल)|جولا فونيا (السنغال)|diola-fogny (Sénégal)|Diola (Senegal)
dz|dz|||Dzongkha|ltr|7|Dzongkha|பூடானி|ज़ोन्गखा|دزونكا|dzongkha|Dzongkha
dz-BT|dz||BT|Dzongkha (Bhutan)|ltr|7|Dzongkha (Bhutan)|பூடானி (பூடான்)|ज़ोन्गखा (भूटान)|دزونكا (بوتان)|dzongkha (Bhoutan)|Dzongkha (Bhutan)
ebu|ebu|||Embu|ltr|7|Embu|எம்பு|एम्बु|إمبو|embu|Embu
ebu-KE|ebu||KE|Embu (Kenya)|ltr|7|Embu (Kenya)|எம்பு (கென்யா)|एम्बु (केन्या)|إمبو (كينيا)|embu (Kenya)|Embu (Kenia)
ee|ee|||Ewe|ltr|1|Ewe|ஈவ்|ईवे|الإيوي|éwé|Ewe
ee-GH|ee||GH|Ewe (Ghana)|ltr|1|Ewe (Ghana)|ஈவ் (கானா)|ईवे (घाना)|الإيوي (غانا)|éwé (Ghana)|Ewe (Ghana)
ee-TG|ee||TG|Ewe (Togo)|ltr|1|Ewe (Togo)|ஈவ் (டோகோ)|ईवे (टोगो)|الإيوي (توغو)|éwé (Togo)|Ewe (Togo)
el|el|||Greek|ltr|1|Greek|கிரேக்கம்|यूनानी|اليونانية|grec|Griechisch
el-CY|el||CY|Greek (Cyprus)|ltr|1|Greek (Cyprus)|கிரேக்கம் (சைப்ரஸ்)|यूनानी (साइप्रस)|اليونانية (قبرص)|grec (Chypre)|Griechisch (Zypern)
el-GR|el||GR|Greek (Greece)|ltr|1|Greek (Greece)|கிரேக்கம் (கிரீஸ்)|यूनानी (यूनान)|اليونانية (اليونان)|grec (Grèce)|Griechisch (Griechenland)
en|en|||English|ltr|7|Inggeris|ஆங்கிலம்|अंग्रेज़ी|الإنجليزية|anglais|Englisch
en-AE|en||AE|English (United Arab Emirates)|ltr|1|Inggeris (Emiriah Arab Bersatu)|ஆங்கிலம் (ஐக்கிய அரபு அமீரகம்)|अंग्रेज़ी (संयुक्त अरब अमीरात)|الإنجليزية (الإمارات العربية المتحدة)|anglais (Émirats arabes unis)|Englisch (Vereinigte Arabische Emirate)
en-AG|en||AG|English (Antigua & Barbuda)|ltr|7|Inggeris (Antigua dan Barbuda)|ஆங்கிலம் (ஆண்டிகுவா மற்றும் பார்புடா)|अंग्रेज़ी (एंटिगुआ और बरबुडा)|الإنجليزية (أنتيغوا وبربودا)|anglais (Antigua-et-Barbuda)|Englisch (Antigua und Barbuda)
en-AI|en||AI|English (Anguilla)|ltr|1|Inggeris (Anguilla)|ஆங்கிலம் (அங்கியுலா)|अंग्रेज़ी (एंग्विला)|الإنجليزية (أنغويلا)|anglais (Anguilla)|Englisch (Anguilla)
en-AS|en||AS|English (American Samoa)|ltr|7|Inggeris (Samoa Amerika)|ஆங்கிலம் (அமெரிக்க சமோவா)|अंग्रेज़ी (अमेरिकी समोआ)|الإنجليزية (ساموا الأمريكية)|anglais (Samoa américaines)|Englisch (Amerikanisch-Samoa)
en-AT|en||AT|English (Austria)|ltr|1|Inggeris (Austria)|ஆங்கிலம் (ஆஸ்திரியா)|अंग्रेज़ी (ऑस्ट्रिया)|الإنجليزية (النمسا)|anglais (Autriche)|Englisch (Österreich)
en-AU|en||AU|English (Australia)|ltr|1|Inggeris (Australia)|ஆங்கிலம் (ஆஸ்திரேலியா)|अंग्रेज़ी (ऑस्ट्रेलिया)|الإنجليزية (أستراليا)|anglais (Australie)|Englisch (Australien)
en-BB|en||BB|English (Barbados)|ltr|1|Inggeris (Barbados)|ஆங்கிலம் (பார்படாஸ்)|अंग्रेज़ी (बारबाडोस)|الإنجليزية (بربادوس)|anglais (Barbade)|Englisch (Barbados)
en-BE|en||BE|English (Belgium)|ltr|1|Inggeris (Belgium)|ஆங்கிலம் (பெல்ஜியம்)|अंग्रेज़ी (बेल्जियम)|الإنجليزية (بلجيكا)|anglais (Belgique)|Englisch (Belgien)
en-BI|en||BI|English (Burundi)|ltr|1|Inggeris (Burundi)|ஆங்கிலம் (புருண்டி)|अंग्रेज़ी (बुरुंडी)|الإنجليزية (بوروندي)|anglais (Burundi)|Englisch (Burundi)
en-BM|en||BM|English (Bermuda)|ltr|1|Inggeris (Bermuda)|ஆங்கிலம் (பெர்முடா)|अंग्रेज़ी (बरमूडा)|الإنجليزية (برمودا)|anglais (Bermudes)|Englisch (Bermuda)
en-BS|en||BS|English (Bahamas)|ltr|7|Inggeris (Bahamas)|ஆங்கிலம் (பஹாமாஸ்)|अंग्रेज़ी (बहामास)|الإنجليزية (جزر البهاما)|anglais (Bahamas)|Englisch (Bahamas)
en-BW|en||BW|English (Botswana)|ltr|7|Inggeris (Botswana)|ஆங்கிலம் (போட்ஸ்வானா)|अंग्रेज़ी (बोत्स्वाना)|الإنجليزية (بوتسوانا)|anglais (Botswana)|Englisch (Botsuana)
en-BZ|en||BZ|English (Belize)|ltr|7|Inggeris (Belize)|ஆங்கிலம் (பெலிஸ்)|अंग्रेज़ी (बेलीज़)|الإنجليزية (بليز)|anglais (Belize)|Englisch (Belize)
en-CA|en||CA|English (Canada)|ltr|7|Inggeris (Kanada)|ஆங்கிலம் (கனடா)|अंग्रेज़ी (कनाडा)|الإنجليزية (كندا)|anglais (Canada)|Englisch (Kanada)
en-CC|en||CC|English (Cocos (Keeling) Islands)|ltr|1|Inggeris (Kepulauan Cocos (Keeling))|ஆங்கிலம் (கோகோஸ் (கீலிங்) தீவுகள்)|अंग्रेज़ी (कोकोस (कीलिंग) द्वीपसमूह)|الإنجليزية (جزر كوكوس (كيلينغ))|anglais (Îles Cocos)|Englisch (Kokosinseln)
en-CH|en||CH|English (Switzerland)|ltr|1|Inggeris (Switzerland)|ஆங்கிலம் (ஸ்விட்சர்லாந்து)|अंग्रेज़ी (स्विट्ज़रलैंड)|الإنجليزية (سويسرا)|anglais (Suisse)|Englisch (Schweiz)
en-CK|en||CK|English (Cook Islands)|ltr|1|Inggeris (Kepulauan Cook)|ஆங்கிலம் (குக் தீவுகள்)|अंग्रेज़ी (कुक द्वीपसमूह)|الإنجليزية (جزر كوك)|anglais (Îles Cook)|Englisch (Cookinseln)
en-CM|en||CM|English (Cameroon)|ltr|1|Inggeris (Cameroon)|ஆங்கிலம் (கேமரூன்)|अंग्रेज़ी (कैमरून)|الإنجليزية (الكاميرون)|anglais (Cameroun)|Englisch (Kamerun)
en-CX|en||CX|English (Christmas Island)|ltr|1|Inggeris (Pulau Krismas)|ஆங்கிலம் (கிறிஸ்துமஸ் தீவு)|अंग्रेज़ी (क्रिसमस द्वीप)|الإنجليزية (جزيرة كريسماس)|anglais (Île Christmas)|Englisch (Weihnachtsinsel)
en-CY|en||CY|English (Cyprus)|ltr|1|Inggeris (Cyprus)|ஆங்கிலம் (சைப்ரஸ்)|अंग्रेज़ी (साइप्रस)|الإنجليزية (قبرص)|anglais (Chypre)|Englisch (Zypern)
en-CZ|en||CZ|English (Czechia)|ltr|1|Inggeris (Czechia)|ஆங்கிலம் (செசியா)|अंग्रेज़ी (चेकिया)|الإنجليزية (التشيك)|anglais (Tchéquie)|Englisch (Tschechien)
en-DE|en||DE|English (Germany)|ltr|1|Inggeris (Jerman)|ஆங்கிலம் (ஜெர்மனி)|अंग्रेज़ी (जर्मनी)|الإنجليزية (ألمانيا)|anglais (Allemagne)|Englisch (Deutschland)
en-DK|en||DK|English (Denmark)|ltr|1|Inggeris (Denmark)|ஆங்கிலம் (டென்மார்க்)|अंग्रेज़ी (डेनमार्क)|الإنجليزية (الدانمرك)|anglais (Danemark)|Englisch (Dänemark)
en-DM|en||DM|English (Dominica)|ltr|7|Inggeris (Dominica)|ஆங்கிலம் (டொமினிகா)|अंग्रेज़ी (डोमिनिका)|الإنجليزية (دومينيكا)|anglais (Dominique)|Englisch (Dominica)
en-Dsrt|en|Dsrt||English (Deseret)|ltr|7|Inggeris (Deseret)|ஆங்கிலம் (டெசராட்)|अंग्रेज़ी (डेसरेट)|الإنجليزية (الديسيريت)|anglais (déséret)|Englisch (Deseret)
en-Dsrt-US|en|Dsrt|US|English (Deseret, United States)|ltr|7|Inggeris (Deseret, Amerika Syarikat)|ஆங்கிலம் (டெசராட், அமெரிக்கா)|अंग्रेज़ी (डेसरेट, संयुक्त राज्य)|الإنجليزية (الديسيريت، الولايات المتحدة)|anglais (déséret, États-Unis)|Englisch (Deseret, Vereinigte Staaten)
en-EE|en||EE|English (Estonia)|ltr|1|Inggeris (Estonia)|ஆங்கிலம் (எஸ்டோனியா)|अंग्रेज़ी (एस्टोनिया)|الإنجليزية (إستونيا)|anglais (Estonie)|Englisch (Estland)
en-ER|en||ER|English (Eritrea)|ltr|1|Inggeris (Eritrea)|ஆங்கிலம் (எரிட்ரியா)|अंग्रेज़ी (इरिट्रिया)|الإنجليزية (إريتريا)|anglais (Érythrée)|Englisch (Eritrea)
en-ES|en||ES|English (Spain)|ltr|1|Inggeris (Sepanyol)|ஆங்கிலம் (ஸ்பெயின்)|अंग्रेज़ी (स्पेन)|الإنجليزية (إسبانيا)|anglais (Espagne)|Englisch (Spanien)
en-FI|en||FI|English (Finland)|ltr|1|Inggeris (Finland)|ஆங்கிலம் (பின்லாந்து)|अंग्रेज़ी (फ़िनलैंड)|الإنجليزية (فنلندا)|anglais (Finlande)|Englisch (Finnland)
en-FJ|en||FJ|English (Fiji)|ltr|1|Inggeris (Fiji)|ஆங்கிலம் (ஃபிஜி)|अंग्रेज़ी (फ़िजी)|الإنجليزية (فيجي)|anglais (Fidji)|Englisch (Fidschi)
en-FK|en||FK|English (Falkland Islands)|ltr|1|Inggeris (Kepulauan Falkland)|ஆங்கிலம் (ஃபாக்லாந்து தீவுகள்)|अंग्रेज़ी (फ़ॉकलैंड द्वीपसमूह)|الإنجليزية (جزر فوكلاند)|anglais (Îles Malouines)|Englisch (Falklandinseln)
en-FM|en||FM|English (Micronesia)|ltr|1|Inggeris (Micronesia)|ஆங்கிலம் (மைக்ரோனேஷியா)|अंग्रेज़ी (माइक्रोनेशिया)|الإنجليزية (ميكرونيزيا)|anglais (Micronésie)|Englisch (Mikronesien)
en-FR|en||FR|English (France)|ltr|1|Inggeris (Perancis)|ஆங்கிலம் (பிரான்ஸ்)|अंग्रेज़ी (फ़्रांस)|الإنجليزية (فرنسا)|anglais (France)|Englisch (Frankreich)
en-GB|en||GB|English (United Kingdom)|ltr|1|Inggeris (United Kingdom)|ஆங்கிலம் (யுனைடெட் கிங்டம்)|अंग्रेज़ी (यूनाइटेड किंगडम)|الإنجليزية (المملكة المتحدة)|anglais (Royaume-Uni)|Englisch (Vereinigtes Königreich)
en-GD|en||GD|English (Grenada)|ltr|1|Inggeris (Grenada)|ஆங்கிலம் (கிரனெடா)|अंग्रेज़ी (ग्रेनाडा)|الإنجليزية (غرينادا)|anglais (Grenade)|Englisch (Grenada)
en-GE|en||GE|English (Georgia)|ltr|1|Inggeris (Georgia)|ஆங்கிலம் (ஜார்ஜியா)|अंग्रेज़ी (जॉर्जिया)|الإنجليزية (جورجيا)|anglais (Géorgie)|Englisch (Georgien)
en-GG|en||GG|English (Guernsey)|ltr|1|Inggeris (Guernsey)|ஆங்கிலம் (கெர்ன்சி)|अंग्रेज़ी (गर्नसी)|الإنجليزية (غيرنزي)|anglais (Guernesey)|Englisch (Guernsey)
en-GH|en||GH|English (Ghana)|ltr|1|Inggeris (Ghana)|ஆங்கிலம் (கானா)|अंग्रेज़ी (घाना)|الإنجليزية (غانا)|anglais (Ghana)|Englisch (Ghana)
en-GI|en||GI|English (Gibraltar)|ltr|1|Inggeris (Gibraltar)|ஆங்கிலம் (ஜிப்ரால்டர்)|अंग्रेज़ी (जिब्राल्टर)|الإنجليزية (جبل طارق)|anglais (Gibraltar)|Englisch (Gibraltar)
en-GM|en||GM|English (Gambia)|ltr|1|Inggeris (Gambia)|ஆங்கிலம் (காம்பியா)|अंग्रेज़ी (गाम्बिया)|الإنجليزية (غامبيا)|anglais (Gambie)|Englisch (Gambia)
en-GS|en||GS|English (South Georgia & South Sandwich Islands)|ltr|1|Inggeris (Kepulauan Georgia Selatan & Sandwich Selatan)|ஆங்கிலம் (தெற்கு ஜார்ஜியா மற்றும் தெற்கு சாண்ட்விச் தீவுகள்)|अंग्रेज़ी (दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह)|الإنجليزية (جورجيا الجنوبية وجزر ساندويتش الجنوبية)|anglais (Géorgie du Sud-et-les Îles Sandwich du Sud)|Englisch (Südgeorgien und die Südlichen Sandwichinseln)
en-GU|en||GU|English (Guam)|ltr|7|Inggeris (Guam)|ஆங்கிலம் (குவாம்)|अंग्रेज़ी (गुआम)|الإنجليزية (غوام)|anglais (Guam)|Englisch (Guam)
en-GY|en||GY|English (Guyana)|ltr|1|Inggeris (Guyana)|ஆங்கிலம் (கயானா)|अंग्रेज़ी (गुयाना)|الإنجليزية (غيانا)|anglais (Guyana)|Englisch (Guyana)
en-HK|en||HK|English (Hong Kong SAR China)|ltr|7|Inggeris (Hong Kong SAR China)|ஆங்கிலம் (ஹாங்காங் எஸ்ஏஆர் சீனா)|अंग्रेज़ी (हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र))|الإنجليزية (هونغ كونغ الصينية (منطقة إدارية خاصة))|anglais (R.A.S. chinoise de Hong Kong)|Englisch (Sonderverwaltungsregion Hongkong)
en-HU|en||HU|English (Hungary)|ltr|1|Inggeris (Hungary)|ஆங்கிலம் (ஹங்கேரி)|अंग्रेज़ी (हंगरी)|الإنجليزية (هنغاريا)|anglais (Hongrie)|Englisch (Ungarn)
en-ID|en||ID|English (Indonesia)|ltr|7|Inggeris (Indonesia)|ஆங்கிலம் (இந்தோனேசியா)|अंग्रेज़ी (इंडोनेशिया)|الإنجليزية (إندونيسيا)|anglais (Indonésie)|Englisch (Indonesien)
en-IE|en||IE|English (Ireland)|ltr|1|Inggeris (Ireland)|ஆங்கிலம் (அயர்லாந்து)|अंग्रेज़ी (आयरलैंड)|الإنجليزية (أيرلندا)|anglais (Irlande)|Englisch (Irland)
en-IL|en||IL|English (Israel)|ltr|7|Inggeris (Israel)|ஆங்கிலம் (இஸ்ரேல்)|अंग्रेज़ी (इज़राइल)|الإنجليزية (إسرائيل)|anglais (Israël)|Englisch (Israel)
en-IM|en||IM|English (Isle of Man)|ltr|1|Inggeris (Isle of Man)|ஆங்கிலம் (ஐல் ஆஃப் மேன்)|अंग्रेज़ी (आइल ऑफ़ मैन)|الإنجليزية (جزيرة مان)|anglais (Île de Man)|Englisch (Isle of Man)
en-IN|en||IN|English (India)|ltr|7|Inggeris (India)|ஆங்கிலம் (இந்தியா)|अंग्रेज़ी (भारत)|الإنجليزية (الهند)|anglais (Inde)|Englisch (Indien)
en-IO|en||IO|English (British Indian Ocean Territory)|ltr|1|Inggeris (Wilayah Lautan Hindi British)|ஆங்கிலம் (பிரிட்டிஷ் இந்தியப் பெருங்கடல் பிரதேசம்)|अंग्रेज़ी (ब्रिटिश हिंद महासागरीय क्षेत्र)|الإنجليزية (الإقليم البريطاني في المحيط الهندي)|anglais (Territoire britannique de l’océan Indien)|Englisch (Britisches Territorium im Indischen Ozean)
en-IT|en||IT|English (Italy)|ltr|1|Inggeris (Itali)|ஆங்கிலம் (இத்தாலி)|अंग्रेज़ी (इटली)|الإنجليزية (إيطاليا)|anglais (Italie)|Englisch (Italien)
en-JE|en||JE|English (Jersey)|ltr|1|Inggeris (Jersey)|ஆங்கிலம் (ஜெர்சி)|अंग्रेज़ी (जर्सी)|الإنجليزية (جيرسي)|anglais (Jersey)|Englisch (Jersey)
en-JM|en||JM|English (Jamaica)|ltr|7|Inggeris (Jamaica)|ஆங்கிலம் (ஜமைக்கா)|अंग्रेज़ी (जमैका)|الإنجليزية (جامايكا)|anglais (Jamaïque)|Englisch (Jamaika)
en-JP|en||JP|English (Japan)|ltr|7|Inggeris (Jepun)|ஆங்கிலம் (ஜப்பான்)|अंग्रेज़ी (जापान)|الإنجليزية (اليابان)|anglais (Japon)|Englisch (Japan)
en-KE|en||KE|English (Kenya)|ltr|7|Inggeris (Kenya)|ஆங்கிலம் (கென்யா)|अंग्रेज़ी (केन्या)|الإنجليزية (كينيا)|anglais (Kenya)|Englisch (Kenia)
en-KI|en||KI|English (Kiribati)|ltr|1|Inggeris (Kiribati)|ஆங்கிலம் (கிரிபாட்டி)|अंग्रेज़ी (किरिबाती)|الإنجليزية (كيريباتي)|anglais (Kiribati)|Englisch (Kiribati)
en-KN|en||KN|English (St. Kitts & Nevis)|ltr|1|Inggeris (Saint Kitts dan Nevis)|ஆங்கிலம் (செயின்ட் கிட்ஸ் & நெவிஸ்)|अंग्रेज़ी (सेंट किट्स और नेविस)|الإنجليزية (سانت كيتس ونيفيس)|anglais (Saint-Christophe-et-Niévès)|Englisch (St. Kitts und Nevis)
en-KY|en||KY|English (Cayman Islands)|ltr|1|Inggeris (Kepulauan Cayman)|ஆங்கிலம் (கெய்மென் தீவுகள்)|अंग्रेज़ी (कैमेन द्वीपसमूह)|الإنجليزية (جزر كايمان)|anglais (Îles Caïmans)|Englisch (Kaimaninseln)
en-LC|en||LC|English (St. Lucia)|ltr|1|Inggeris (Saint Lucia)|ஆங்கிலம் (செயின்ட் லூசியா)|अंग्रेज़ी (सेंट लूसिया)|الإنجليزية (سانت لوسيا)|anglais (Sainte-Lucie)|Englisch (St. Lucia)
en-LR|en||LR|English (Liberia)|ltr|1|Inggeris (Liberia)|ஆங்கிலம் (லைபீரியா)|अंग्रेज़ी (लाइबेरिया)|الإنجليزية (ليبيريا)|anglais (Liberia)|Englisch (Liberia)
en-LS|en||LS|English (Lesotho)|ltr|1|Inggeris (Lesotho)|ஆங்கிலம் (லெசோதோ)|अंग्रेज़ी (लेसोथो)|الإنجليزية (ليسوتو)|anglais (Lesotho)|Englisch (Lesotho)
en-LT|en||LT|English (Lithuania)|ltr|1|Inggeris (Lithuania)|ஆங்கிலம் (லிதுவேனியா)|अंग्रेज़ी (लिथुआनिया)|الإنجليزية (ليتوانيا)|anglais (Lituanie)|Englisch (Litauen)
en-LV|en||LV|English (Latvia)|ltr|1|Inggeris (Latvia)|ஆங்கிலம் (லாட்வியா)|अंग्रेज़ी (लातविया)|الإنجليزية (لاتفيا)|anglais (Lettonie)|Englisch (Lettland)
en-MG|en||MG|English (Madagascar)|ltr|1|Inggeris (Madagaskar)|ஆங்கிலம் (மடகாஸ்கர்)|अंग्रेज़ी (मेडागास्कर)|الإنجليزية (مدغشقر)|anglais (Madagascar)|Englisch (Madagaskar)
en-MH|en||MH|English (Marshall Islands)|ltr|7|Inggeris (Kepulauan Marshall)|ஆங்கிலம் (மார்ஷல் தீவுகள்)|अंग्रेज़ी (मार्शल द्वीपसमूह)|الإنجليزية (جزر مارشال)|anglais (Îles Marshall)|Englisch (Marshallinseln)
en-MO|en||MO|English (Macao SAR China)|ltr|7|Inggeris (Macau SAR China)|ஆங்கிலம் (மகாவ் எஸ்ஏஆர் சீனா)|अंग्रेज़ी (मकाऊ (विशेष प्रशासनिक क्षेत्र चीन))|الإنجليزية (منطقة ماكاو الإدارية الخاصة)|anglais (R.A.S. chinoise de Macao)|Englisch (Sonderverwaltungsregion Macau)
en-MP|en||MP|English (Northern Mariana Islands)|ltr|1|Inggeris (Kepulauan Mariana Utara)|ஆங்கிலம் (வடக்கு மரியானா தீவுகள்)|अंग्रेज़ी (उत्तरी मारियाना द्वीपसमूह)|الإنجليزية (جزر ماريانا الشمالية)|anglais (Îles Mariannes du Nord)|Englisch (Nördliche Marianen)
en-MS|en||MS|English (Montserrat)|ltr|1|Inggeris (Montserrat)|ஆங்கிலம் (மாண்ட்செராட்)|अंग्रेज़ी (मोंटसेरात)|الإنجليزية (مونتسرات)|anglais (Montserrat)|Englisch (Montserrat)
en-MT|en||MT|English (Malta)|ltr|7|Inggeris (Malta)|ஆங்கிலம் (மால்டா)|अंग्रेज़ी (माल्टा)|الإنجليزية (مالطا)|anglais (Malte)|Englisch (Malta)
en-MU|en||MU|English (Mauritius)|ltr|1|Inggeris (Mauritius)|ஆங்கிலம் (மொரிசியஸ்)|अंग्रेज़ी (मॉरीशस)|الإنجليزية (موريشيوس)|anglais (Maurice)|Englisch (Mauritius)
en-MV|en||MV|English (Maldives)|ltr|5|Inggeris (Maldives)|ஆங்கிலம் (மாலத்தீவு)|अंग्रेज़ी (मालदीव)|الإنجليزية (جزر المالديف)|anglais (Maldives)|Englisch (Malediven)
en-MW|en||MW|English (Malawi)|ltr|1|Inggeris (Malawi)|ஆங்கிலம் (மலாவி)|अंग्रेज़ी (मलावी)|الإنجليزية (ملاوي)|anglais (Malawi)|Englisch (Malawi)
en-MY|en||MY|English (Malaysia)|ltr|1|Inggeris (Malaysia)|ஆங்கிலம் (மலேசியா)|अंग्रेज़ी (मलेशिया)|الإنجليزية (ماليزيا)|anglais (Malaisie)|Englisch (Malaysia)
en-NA|en||NA|English (Namibia)|ltr|1|Inggeris (Namibia)|ஆங்கிலம் (நமீபியா)|अंग्रेज़ी (नामीबिया)|الإنجليزية (ناميبيا)|anglais (Namibie)|Englisch (Namibia)
en-NF|en||NF|English (Norfolk Island)|ltr|1|Inggeris (Pulau Norfolk)|ஆங்கிலம் (நார்ஃபோக் தீவு)|अंग्रेज़ी (नॉरफ़ॉक द्वीप)|الإنجليزية (جزيرة نورفولك)|anglais (Île Norfolk)|Englisch (Norfolkinsel)
en-NG|en||NG|English (Nigeria)|ltr|1|Inggeris (Nigeria)|ஆங்கிலம் (நைஜீரியா)|अंग्रेज़ी (नाइजीरिया)|الإنجليزية (نيجيريا)|anglais (Nigeria)|Englisch (Nigeria)
en-NL|en||NL|English (Netherlands)|ltr|1|Inggeris (Belanda)|ஆங்கிலம் (நெதர்லாந்து)|अंग्रेज़ी (नीदरलैंड)|الإنجليزية (هولندا)|anglais (Pays-Bas)|Englisch (Niederlande)
en-NO|en||NO|English (Norway)|ltr|1|Inggeris (Norway)|ஆங்கிலம் (நார்வே)|अंग्रेज़ी (नॉर्वे)|الإنجليزية (النرويج)|anglais (Norvège)|Englisch (Norwegen)
en-NR|en||NR|English (Nauru)|ltr|1|Inggeris (Nauru)|ஆங்கிலம் (நௌரு)|अंग्रेज़ी (नाउरु)|الإنجليزية (ناورو)|anglais (Nauru)|Englisch (Nauru)
en-NU|en||NU|English (Niue)|ltr|1|Inggeris (Niue)|ஆங்கிலம் (நியுவே)|अंग्रेज़ी (नीयू)|الإنجليزية (نيوي)|anglais (Niue)|Englisch (Niue)
en-NZ|en||NZ|English (New Zealand)|ltr|1|Inggeris (New Zealand)|ஆங்கிலம் (நியூசிலாந்து)|अंग्रेज़ी (न्यूज़ीलैंड)|الإنجليزية (نيوزيلندا)|anglais (Nouvelle-Zélande)|Englisch (Neuseeland)
en-PG|en||PG|English (Papua New Guinea)|ltr|1|Inggeris (Papua New Guinea)|ஆங்கிலம் (பப்புவா நியூ கினியா)|अंग्रेज़ी (पापुआ न्यू गिनी)|الإنجليزية (بابوا غينيا الجديدة)|anglais (Papouasie-Nouvelle-Guinée)|Englisch (Papua-Neuguinea)
en-PH|en||PH|English (Philippines)|ltr|7|Inggeris (Filipina)|ஆங்கிலம் (பிலிப்பைன்ஸ்)|अंग्रेज़ी (फ़िलिपींस)|الإنجليزية (الفلبين)|anglais (Philippines)|Englisch (Philippinen)
en-PK|en||PK|English (Pakistan)|ltr|7|Inggeris (Pakistan)|ஆங்கிலம் (பாகிஸ்தான்)|अंग्रेज़ी (पाकिस्तान)|الإنجليزية (باكستان)|anglais (Pakistan)|Englisch (Pakistan)
en-PL|en||PL|English (Poland)|ltr|1|Inggeris (Poland)|ஆங்கிலம் (போலந்து)|अंग्रेज़ी (पोलैंड)|الإنجليزية (بولندا)|anglais (Pologne)|Englisch (Polen)
en-PN|en||PN|English (Pitcairn Islands)|ltr|1|Inggeris (Kepulauan Pitcairn)|ஆங்கிலம் (பிட்கெய்ர்ன் தீவுகள்)|अंग्रेज़ी (पिटकैर्न द्वीपसमूह)|الإنجليزية (جزر بيتكيرن)|anglais (Îles Pitcairn)|Englisch (Pitcairninseln)
en-PR|en||PR|English (Puerto Rico)|ltr|7|Inggeris (Puerto Rico)|ஆங்கிலம் (பியூர்டோ ரிகோ)|अंग्रेज़ी (पोर्टो रिको)|الإنجليزية (بورتوريكو)|anglais (Porto Rico)|Englisch (Puerto Rico)
en-PT|en||PT|English (Portugal)|ltr|7|Inggeris (Portugal)|ஆங்கிலம் (போர்ச்சுக்கல்)|अंग्रेज़ी (पुर्तगाल)|الإنجليزية (البرتغال)|anglais (Portugal)|Englisch (Portugal)
en-PW|en||PW|English (Palau)|ltr|1|Inggeris (Palau)|ஆங்கிலம் (பாலோ)|अंग्रेज़ी (पलाऊ)|الإنجليزية (بالاو)|anglais (Palaos)|Englisch (Palau)
en-RO|en||RO|English (Romania)|ltr|1|Inggeris (Romania)|ஆங்கிலம் (ருமேனியா)|अंग्रेज़ी (रोमानिया)|الإنجليزية (رومانيا)|anglais (Roumanie)|Englisch (Rumänien)
en-RW|en||RW|English (Rwanda)|ltr|1|Inggeris (Rwanda)|ஆங்கிலம் (ருவாண்டா)|अंग्रेज़ी (रवांडा)|الإنجليزية (رواندا)|anglais (Rwanda)|Englisch (Ruanda)
en-SB|en||SB|English (Solomon Islands)|ltr|1|Inggeris (Kepulauan Solomon)|ஆங்கிலம் (சாலமன் தீவுகள்)|अंग्रेज़ी (सोलोमन द्वीपसमूह)|الإنجليزية (جزر سليمان)|anglais (Îles Salomon)|Englisch (Salomonen)
en-SC|en||SC|English (Seychelles)|ltr|1|Inggeris (Seychelles)|ஆங்கிலம் (சீஷெல்ஸ்)|अंग्रेज़ी (सेशेल्स)|الإنجليزية (سيشل)|anglais (Seychelles)|Englisch (Seychellen)
en-SD|en||SD|English (Sudan)|ltr|6|Inggeris (Sudan)|ஆங்கிலம் (சூடான்)|अंग्रेज़ी (सूडान)|الإنجليزية (السودان)|anglais (Soudan)|Englisch (Sudan)
en-SE|en||SE|English (Sweden)|ltr|1|Inggeris (Sweden)|ஆங்கிலம் (ஸ்வீடன்)|अंग्रेज़ी (स्वीडन)|الإنجليزية (السويد)|anglais (Suède)|Englisch (Schweden)
en-SG|en||SG|English (Singapore)|ltr|7|Inggeris (Singapura)|ஆங்கிலம் (சிங்கப்பூர்)|अंग्रेज़ी (सिंगापुर)|الإنجليزية (سنغافورة)|anglais (Singapour)|Englisch (Singapur)
en-SH|en||SH|English (St. Helena)|ltr|1|Inggeris (Saint Helena)|ஆங்கிலம் (செயின்ட் ஹெலெனா)|अंग्रेज़ी (सेंट हेलेना)|الإنجليزية (سانت هيلينا)|anglais (Sainte-Hélène)|Englisch (St. Helena)
en-SI|en||SI|English (Slovenia)|ltr|1|Inggeris (Slovenia)|ஆங்கிலம் (ஸ்லோவேனியா)|अंग्रेज़ी (स्लोवेनिया)|الإنجليزية (سلوفينيا)|anglais (Slovénie)|Englisch (Slowenien)
en-SK|en||SK|English (Slovakia)|ltr|1|Inggeris (Slovakia)|ஆங்கிலம் (ஸ்லோவாகியா)|अंग्रेज़ी (स्लोवाकिया)|الإنجليزية (سلوفاكيا)|anglais (Slovaquie)|Englisch (Slowakei)
en-SL|en||SL|English (Sierra Leone)|ltr|1|Inggeris (Sierra Leone)|ஆங்கிலம் (சியாரா லியோன்)|अंग्रेज़ी (सिएरा लियोन)|الإنجليزية (سيراليون)|anglais (Sierra Leone)|Englisch (Sierra Leone)
en-SS|en||SS|English (South Sudan)|ltr|1|Inggeris (Sudan Selatan)|ஆங்கிலம் (தெற்கு சூடான்)|अंग्रेज़ी (दक्षिण सूडान)|الإنجليزية (جنوب السودان)|anglais (Soudan du Sud)|Englisch (Südsudan)
en-SX|en||SX|English (Sint Maarten)|ltr|1|Inggeris (Sint Maarten)|ஆங்கிலம் (சின்ட் மார்டென்)|अंग्रेज़ी (सिंट मार्टिन)|الإنجليزية (سانت مارتن)|anglais (Saint-Martin (partie néerlandaise))|Englisch (Sint Maarten)
en-SZ|en||SZ|English (Eswatini)|ltr|1|Inggeris (Eswatini)|ஆங்கிலம் (எஸ்வாட்டீனி)|अंग्रेज़ी (एस्वाटिनी)|الإنجليزية (إسواتيني)|anglais (Eswatini)|Englisch (Eswatini)
en-Shaw|en|Shaw||English (Shavian)|ltr|1|Inggeris (Shavia)|ஆங்கிலம் (ஷவியான்)|अंग्रेज़ी (शावियान)|الإنجليزية (الشواني)|anglais (shavien)|Englisch (Shaw-Alphabet)
en-Shaw-GB|en|Shaw|GB|English (Shavian, United Kingdom)|ltr|1|Inggeris (Shavia, United Kingdom)|ஆங்கிலம் (ஷவியான், யுனைடெட் கிங்டம்)|अंग्रेज़ी (शावियान, यूनाइटेड किंगडम)|الإنجليزية (الشواني، المملكة المتحدة)|anglais (shavien, Royaume-Uni)|Englisch (Shaw-Alphabet, Vereinigtes Königreich)
en-TC|en||TC|English (Turks & Caicos Islands)|ltr|1|Inggeris (Kepulauan Turks dan Caicos)|ஆங்கிலம் (டர்க்ஸ் & கைகோஸ் தீவுகள்)|अंग्रेज़ी (तुर्क और कैकोज़ द्वीपसमूह)|الإنجليزية (جزر توركس وكايكوس)|anglais (Îles Turques-et-Caïques)|Englisch (Turks- und Caicosinseln)
en-TK|en||TK|English (Tokelau)|ltr|1|Inggeris (Tokelau)|ஆங்கிலம் (டோகேலோ)|अंग्रेज़ी (तोकेलाउ)|الإنجليزية (توكيلاو)|anglais (Tokelau)|Englisch (Tokelau)
en-TO|en||TO|English (Tonga)|ltr|1|Inggeris (Tonga)|ஆங்கிலம் (டோங்கா)|अंग्रेज़ी (टोंगा)|الإنجليزية (تونغا)|anglais (Tonga)|Englisch (Tonga)
en-TT|en||TT|English (Trinidad & Tobago)|ltr|7|Inggeris (Trinidad dan Tobago)|ஆங்கிலம் (டிரினிடாட் & டொபாகோ)|अंग्रेज़ी (त्रिनिदाद और टोबैगो)|الإنجليزية (ترينيداد وتوباغو)|anglais (Trinité-et-Tobago)|Englisch (Trinidad und Tobago)
en-TV|en||TV|English (Tuvalu)|ltr|1|Inggeris (Tuvalu)|ஆங்கிலம் (துவாலு)|अंग्रेज़ी (तुवालू)|الإنجليزية (توفالو)|anglais (Tuvalu)|Englisch (Tuvalu)
en-TZ|en||TZ|English (Tanzania)|ltr|1|Inggeris (Tanzania)|ஆங்கிலம் (தான்சானியா)|अंग्रेज़ी (तंज़ानिया)|الإنجليزية (تنزانيا)|anglais (Tanzanie)|Englisch (Tansania)
en-UA|en||UA|English (Ukraine)|ltr|1|Inggeris (Ukraine)|ஆங்கிலம் (உக்ரைன்)|अंग्रेज़ी (यूक्रेन)|الإنجليزية (أوكرانيا)|anglais (Ukraine)|Englisch (Ukraine)
en-UG|en||UG|English (Uganda)|ltr|1|Inggeris (Uganda)|ஆங்கிலம் (உகாண்டா)|अंग्रेज़ी (युगांडा)|الإنجليزية (أوغندا)|anglais (Ouganda)|Englisch (Uganda)
en-UM|en||UM|English (U.S. Outlying Islands)|ltr|7|Inggeris (Kepulauan Terpencil A.S.)|ஆங்கிலம் (யூ.எஸ். வெளிப்புறத் தீவுகள்)|अंग्रेज़ी (यू॰एस॰ आउटलाइंग द्वीपसमूह)|الإنجليزية (جزر الولايات المتحدة النائية)|anglais (Îles mineures éloignées des États-Unis)|Englisch (Amerikanische Überseeinseln)
en-US|en||US|English (United States)|ltr|7|Inggeris (Amerika Syarikat)|ஆங்கிலம் (அமெரிக்கா)|अंग्रेज़ी (संयुक्त राज्य)|الإنجليزية (الولايات المتحدة)|anglais (États-Unis)|Englisch (Vereinigte Staaten)
en-VC|en||VC|English (St. Vincent & Grenadines)|ltr|1|Inggeris (Saint Vincent dan Grenadines)|ஆங்கிலம் (செயின்ட் வின்சென்ட் & கிரெனடைன்ஸ்)|अंग्रेज़ी (सेंट विंसेंट और ग्रेनाडाइंस)|الإنجليزية (سانت فنسنت وجزر غرينادين)|anglais (Saint-Vincent-et-les Grenadines)|Englisch (St. Vincent und die Grenadinen)
en-VG|en||VG|English (British Virgin Islands)|ltr|1|Inggeris (Kepulauan Virgin British)|ஆங்கிலம் (பிரிட்டீஷ் கன்னித் தீவுகள்)|अंग्रेज़ी (ब्रिटिश वर्जिन द्वीपसमूह)|الإنجليزية (جزر فيرجن البريطانية)|anglais (Îles Vierges britanniques)|Englisch (Britische Jungferninseln)
en-VI|en||VI|English (U.S. Virgin Islands)|ltr|7|Inggeris (Kepulauan Virgin A.S.)|ஆங்கிலம் (யூ.எஸ். கன்னித் தீவுகள்)|अंग्रेज़ी (यू॰एस॰ वर्जिन द्वीपसमूह)|الإنجليزية (جزر فيرجن الأمريكية)|anglais (Îles Vierges des États-Unis)|Englisch (Amerikanische Jungferninseln)
en-VU|en||VU|English (Vanuatu)|ltr|1|Inggeris (Vanuatu)|ஆங்கிலம் (வனுவாட்டு)|अंग्रेज़ी (वनुआतू)|الإنجليزية (فانواتو)|anglais (Vanuatu)|Englisch (Vanuatu)
en-WS|en||WS|English (Samoa)|ltr|7|Inggeris (Samoa)|ஆங்கிலம் (சமோவா)|अंग्रेज़ी (समोआ)|الإنجليزية (ساموا)|anglais (Samoa)|Englisch (Samoa)
en-ZA|en||ZA|English (South Africa)|ltr|7|Inggeris (Afrika Selatan)|ஆங்கிலம் (தென் ஆப்பிரிக்கா)|अंग्रेज़ी (दक्षिण अफ़्रीका)|الإنجليزية (جنوب أفريقيا)|anglais (Afrique du Sud)|Englisch (Südafrika)
en-ZM|en||ZM|English (Zambia)|ltr|1|Inggeris (Zambia)|ஆங்கிலம் (ஜாம்பியா)|अंग्रेज़ी (ज़ाम्बिया)|الإنجليزية (زامبيا)|anglais (Zambie)|Englisch (Sambia)
en-ZW|en||ZW|English (Zimbabwe)|ltr|7|Inggeris (Zimbabwe)|ஆங்கிலம் (ஜிம்பாப்வே)|अंग्रेज़ी (ज़िम्बाब्वे)|الإنجليزية (زيمبابوي)|anglais (Zimbabwe)|Englisch (Simbabwe)
eo|eo|||Esperanto|ltr|1|Esperanto|எஸ்பரேன்டோ|एस्पेरेंतो|الإسبرانتو|espéranto|Esperanto
es|es|||Spanish|ltr|1|Sepanyol|ஸ்பானிஷ்|स्पेनिश|الإسبانية|espagnol|Spanisch
es-AR|es||AR|Spanish (Argentina)|ltr|1|Sepanyol (Argentina)|ஸ்பானிஷ் (அர்ஜென்டினா)|स्पेनिश (अर्जेंटीना)|الإسبانية (الأرجنتين)|espagnol (Argentine)|Spanisch (Argentinien)
es-BO|es||BO|Spanish (Bolivia)|ltr|1|Sepanyol (Bolivia)|ஸ்பானிஷ் (பொலிவியா)|स्पेनिश (बोलीविया)|الإسبانية (بوليفيا)|espagnol (Bolivie)|Spanisch (Bolivien)
es-BR|es||BR|Spanish (Brazil)|ltr|7|Sepanyol (Brazil)|ஸ்பானிஷ் (பிரேசில்)|स्पेनिश (ब्राज़ील)|الإسبانية (البرازيل)|espagnol (Brésil)|Spanisch (Brasilien)
es-BZ|es||BZ|Spanish (Belize)|ltr|7|Sepanyol (Belize)|ஸ்பானிஷ் (பெலிஸ்)|स्पेनिश (बेलीज़)|الإسبانية (بليز)|espagnol (Belize)|Spanisch (Belize)
es-CL|es||CL|Spanish (Chile)|ltr|1|Sepanyol (Chile)|ஸ்பானிஷ் (சிலி)|स्पेनिश (चिली)|الإسبانية (تشيلي)|espagnol (Chili)|Spanisch (Chile)
es-CO|es||CO|Spanish (Colombia)|ltr|7|Sepanyol (Colombia)|ஸ்பானிஷ் (கொலம்பியா)|स्पेनिश (कोलंबिया)|الإسبانية (كولومبيا)|espagnol (Colombie)|Spanisch (Kolumbien)
es-CR|es||CR|Spanish (Costa Rica)|ltr|1|Sepanyol (Costa Rica)|ஸ்பானிஷ் (கோஸ்டாரிகா)|स्पेनिश (कोस्टारिका)|الإسبانية (كوستاريكا)|espagnol (Costa Rica)|Spanisch (Costa Rica)
es-CU|es||CU|Spanish (Cuba)|ltr|1|Sepanyol (Cuba)|ஸ்பானிஷ் (கியூபா)|स्पेनिश (क्यूबा)|الإسبانية (كوبا)|espagnol (Cuba)|Spanisch (Kuba)
es-DO|es||DO|Spanish (Dominican Republic)|ltr|7|Sepanyol (Republik Dominica)|ஸ்பானிஷ் (டொமினிகன் குடியரசு)|स्पेनिश (डोमिनिकन गणराज्य)|الإسبانية (جمهورية الدومينيكان)|espagnol (République dominicaine)|Spanisch (Dominikanische Republik)
es-EC|es||EC|Spanish (Ecuador)|ltr|1|Sepanyol (Ecuador)|ஸ்பானிஷ் (ஈக்வடார்)|स्पेनिश (इक्वाडोर)|الإسبانية (الإكوادور)|espagnol (Équateur)|Spanisch (Ecuador)
es-ES|es||ES|Spanish (Spain)|ltr|1|Sepanyol (Sepanyol)|ஸ்பானிஷ் (ஸ்பெயின்)|स्पेनिश (स्पेन)|الإسبانية (إسبانيا)|espagnol (Espagne)|Spanisch (Spanien)
es-GQ|es||GQ|Spanish (Equatorial Guinea)|ltr|1|Sepanyol (Guinea Khatulistiwa)|ஸ்பானிஷ் (ஈக்வடோரியல் கினியா)|स्पेनिश (इक्वेटोरियल गिनी)|الإسبانية (غينيا الاستوائية)|espagnol (Guinée équatoriale)|Spanisch (Äquatorialguinea)
es-GT|es||GT|Spanish (Guatemala)|ltr|7|Sepanyol (Guatemala)|ஸ்பானிஷ் (கவுதமாலா)|स्पेनिश (ग्वाटेमाला)|الإسبانية (غواتيمالا)|espagnol (Guatemala)|Spanisch (Guatemala)
es-HN|es||HN|Spanish (Honduras)|ltr|7|Sepanyol (Honduras)|ஸ்பானிஷ் (ஹோண்டூராஸ்)|स्पेनिश (होंडूरास)|الإسبانية (هندوراس)|espagnol (Honduras)|Spanisch (Honduras)
es-MX|es||MX|Spanish (Mexico)|ltr|7|Sepanyol (Mexico)|ஸ்பானிஷ் (மெக்சிகோ)|स्पेनिश (मैक्सिको)|الإسبانية (المكسيك)|espagnol (Mexique)|Spanisch (Mexiko)
es-NI|es||NI|Spanish (Nicaragua)|ltr|7|Sepanyol (Nicaragua)|ஸ்பானிஷ் (நிகரகுவா)|स्पेनिश (निकारागुआ)|الإسبانية (نيكاراغوا)|espagnol (Nicaragua)|Spanisch (Nicaragua)
es-PA|es||PA|Spanish (Panama)|ltr|7|Sepanyol (Panama)|ஸ்பானிஷ் (பனாமா)|स्पेनिश (पनामा)|الإسبانية (بنما)|espagnol (Panama)|Spanisch (Panama)
es-PE|es||PE|Spanish (Peru)|ltr|7|Sepanyol (Peru)|ஸ்பானிஷ் (பெரு)|स्पेनिश (पेरू)|الإسبانية (بيرو)|espagnol (Pérou)|Spanisch (Peru)
es-PH|es||PH|Spanish (Philippines)|ltr|7|Sepanyol (Filipina)|ஸ்பானிஷ் (பிலிப்பைன்ஸ்)|स्पेनिश (फ़िलिपींस)|الإسبانية (الفلبين)|espagnol (Philippines)|Spanisch (Philippinen)
es-PR|es||PR|Spanish (Puerto Rico)|ltr|7|Sepanyol (Puerto Rico)|ஸ்பானிஷ் (பியூர்டோ ரிகோ)|स्पेनिश (पोर्टो रिको)|الإسبانية (بورتوريكو)|espagnol (Porto Rico)|Spanisch (Puerto Rico)
es-PY|es||PY|Spanish (Paraguay)|ltr|7|Sepanyol (Paraguay)|ஸ்பானிஷ் (பராகுவே)|स्पेनिश (पराग्वे)|الإسبانية (باراغواي)|espagnol (Paraguay)|Spanisch (Paraguay)
es-SV|es||SV|Spanish (El Salvador)|ltr|7|Sepanyol (El Salvador)|ஸ்பானிஷ் (எல் சால்வடார்)|स्पेनिश (अल सल्वाडोर)|الإسبانية (السلفادور)|espagnol (Salvador)|Spanisch (El Salvador)
es-US|es||US|Spanish (United States)|ltr|7|Sepanyol (Amerika Syarikat)|ஸ்பானிஷ் (அமெரிக்கா)|स्पेनिश (संयुक्त राज्य)|الإسبانية (الولايات المتحدة)|espagnol (États-Unis)|Spanisch (Vereinigte Staaten)
es-UY|es||UY|Spanish (Uruguay)|ltr|1|Sepanyol (Uruguay)|ஸ்பானிஷ் (உருகுவே)|स्पेनिश (उरूग्वे)|الإسبانية (أورغواي)|espagnol (Uruguay)|Spanisch (Uruguay)
es-VE|es||VE|Spanish (Venezuela)|ltr|7|Sepanyol (Venezuela)|ஸ்பானிஷ் (வெனிசுலா)|स्पेनिश (वेनेज़ुएला)|الإسبانية (فنزويلا)|espagnol (Venezuela)|Spanisch (Venezuela)
et|et|||Estonian|ltr|1|Estonia|எஸ்டோனியன்|एस्टोनियाई|الإستونية|estonien|Estnisch
et-EE|et||EE|Estonian (Estonia)|ltr|1|Estonia (Estonia)|எஸ்டோனியன் (எஸ்டோனியா)|एस्टोनियाई (एस्टोनिया)|الإستونية (إستونيا)|estonien (Estonie)|Estnisch (Estland)
eu|eu|||Basque|ltr|1|Basque|பாஸ்க்|बास्क|الباسكية|basque|Baskisch
eu-ES|eu||ES|Basque (Spain)|ltr|1|Basque (Sepanyol)|பாஸ்க் (ஸ்பெயின்)|बास्क (स्पेन)|الباسكية (إسبانيا)|basque (Espagne)|Baskisch (Spanien)
ewo|ewo|||Ewondo|ltr|1|Ewondo|எவோன்டோ|इवोन्डो|الإيوندو|éwondo|Ewondo
ewo-CM|ewo||CM|Ewondo (Cameroon)|ltr|1|Ewondo (Cameroon)|எவோன்டோ (கேமரூன்)|इवोन्डो (कैमरून)|الإيوندو (الكاميرون)|éwondo (Cameroun)|Ewondo (Kamerun)
fa|fa|||Persian|rtl|6|Parsi|பெர்ஷியன்|फ़ारसी|الفارسية|persan|Persisch
fa-AF|fa||AF|Persian (Afghanistan)|rtl|6|Parsi (Afghanistan)|பெர்ஷியன் (ஆஃப்கானிஸ்தான்)|फ़ारसी (अफ़गानिस्तान)|الفارسية (أفغانستان)|persan (Afghanistan)|Persisch (Afghanistan)
fa-IR|fa||IR|Persian (Iran)|rtl|6|Parsi (Iran)|பெர்ஷியன் (ஈரான்)|फ़ारसी (ईरान)|الفارسية (إيران)|persan (Iran)|Persisch (Iran)
ff|ff|||Fula|ltr|1|Fulah|ஃபுலா|फुलाह|الفولانية|peul|Ful
ff-Adlm|ff|Adlm||Fula (Adlam)|rtl|1|Fulah (Adlam)|ஃபுலா (அட்லாம்)|फुलाह (ऐडलम)|الفولانية (أدلم)|peul (adlam)|Ful (Adlam)
ff-Adlm-BF|ff|Adlm|BF|Fula (Adlam, Burkina Faso)|rtl|1|Fulah (Adlam, Burkina Faso)|ஃபுலா (அட்லாம், புர்கினா ஃபாஸோ)|फुलाह (ऐडलम, बुर्किना फ़ासो)|الفولانية (أدلم، بوركينا فاسو)|peul (adlam, Burkina Faso)|Ful (Adlam, Burkina Faso)
ff-Adlm-CM|ff|Adlm|CM|Fula (Adlam, Cameroon)|rtl|1|Fulah (Adlam, Cameroon)|ஃபுலா (அட்லாம், கேமரூன்)|फुलाह (ऐडलम, कैमरून)|الفولانية (أدلم، الكاميرون)|peul (adlam, Cameroun)|Ful (Adlam, Kamerun)
ff-Adlm-GH|ff|Adlm|GH|Fula (Adlam, Ghana)|rtl|1|Fulah (Adlam, Ghana)|ஃபுலா (அட்லாம், கானா)|फुलाह (ऐडलम, घाना)|الفولانية (أدلم، غانا)|peul (adlam, Ghana)|Ful (Adlam, Ghana)
ff-Adlm-GM|ff|Adlm|GM|Fula (Adlam, Gambia)|rtl|1|Fulah (Adlam, Gambia)|ஃபுலா (அட்லாம், காம்பியா)|फुलाह (ऐडलम, गाम्बिया)|الفولانية (أدلم، غامبيا)|peul (adlam, Gambie)|Ful (Adlam, Gambia)
ff-Adlm-GN|ff|Adlm|GN|Fula (Adlam, Guinea)|rtl|1|Fulah (Adlam, Guinea)|ஃபுலா (அட்லாம், கினியா)|फुलाह (ऐडलम, गिनी)|الفولانية (أدلم، غينيا)|peul (adlam, Guinée)|Ful (Adlam, Guinea)
ff-Adlm-GW|ff|Adlm|GW|Fula (Adlam, Guinea-Bissau)|rtl|1|Fulah (Adlam, Guinea Bissau)|ஃபுலா (அட்லாம், கினியா-பிஸ்ஸாவ்)|फुलाह (ऐडलम, गिनी-बिसाउ)|الفولانية (أدلم، غينيا بيساو)|peul (adlam, Guinée-Bissau)|Ful (Adlam, Guinea-Bissau)
ff-Adlm-LR|ff|Adlm|LR|Fula (Adlam, Liberia)|rtl|1|Fulah (Adlam, Liberia)|ஃபுலா (அட்லாம், லைபீரியா)|फुलाह (ऐडलम, लाइबेरिया)|الفولانية (أدلم، ليبيريا)|peul (adlam, Liberia)|Ful (Adlam, Liberia)
ff-Adlm-MR|ff|Adlm|MR|Fula (Adlam, Mauritania)|rtl|1|Fulah (Adlam, Mauritania)|ஃபுலா (அட்லாம், மௌரிடானியா)|फुलाह (ऐडलम, मॉरिटानिया)|الفولانية (أدلم، موريتانيا)|peul (adlam, Mauritanie)|Ful (Adlam, Mauretanien)
ff-Adlm-NE|ff|Adlm|NE|Fula (Adlam, Niger)|rtl|1|Fulah (Adlam, Niger)|ஃபுலா (அட்லாம், நைஜர்)|फुलाह (ऐडलम, नाइजर)|الفولانية (أدلم، النيجر)|peul (adlam, Niger)|Ful (Adlam, Niger)
ff-Adlm-NG|ff|Adlm|NG|Fula (Adlam, Nigeria)|rtl|1|Fulah (Adlam, Nigeria)|ஃபுலா (அட்லாம், நைஜீரியா)|फुलाह (ऐडलम, नाइजीरिया)|الفولانية (أدلم، نيجيريا)|peul (adlam, Nigeria)|Ful (Adlam, Nigeria)
ff-Adlm-SL|ff|Adlm|SL|Fula (Adlam, Sierra Leone)|rtl|1|Fulah (Adlam, Sierra Leone)|ஃபுலா (அட்லாம், சியாரா லியோன்)|फुलाह (ऐडलम, सिएरा लियोन)|الفولانية (أدلم، سيراليون)|peul (adlam, Sierra Leone)|Ful (Adlam, Sierra Leone)
ff-Adlm-SN|ff|Adlm|SN|Fula (Adlam, Senegal)|rtl|1|Fulah (Adlam, Senegal)|ஃபுலா (அட்லாம், செனெகல்)|फुलाह (ऐडलम, सेनेगल)|الفولانية (أدلم، السنغال)|peul (adlam, Sénégal)|Ful (Adlam, Senegal)
ff-Latn|ff|Latn||Fula (Latin)|ltr|1|Fulah (Latin)|ஃபுலா (லத்தின்)|फुलाह (लैटिन)|الفولانية (اللاتينية)|peul (latin)|Ful (Lateinisch)
ff-Latn-BF|ff|Latn|BF|Fula (Latin, Burkina Faso)|ltr|1|Fulah (Latin, Burkina Faso)|ஃபுலா (லத்தின், புர்கினா ஃபாஸோ)|फुलाह (लैटिन, बुर्किना फ़ासो)|الفولانية (اللاتينية، بوركينا فاسو)|peul (latin, Burkina Faso)|Ful (Lateinisch, Burkina Faso)
ff-Latn-CM|ff|Latn|CM|Fula (Latin, Cameroon)|ltr|1|Fulah (Latin, Cameroon)|ஃபுலா (லத்தின், கேமரூன்)|फुलाह (लैटिन, कैमरून)|الفولانية (اللاتينية، الكاميرون)|peul (latin, Cameroun)|Ful (Lateinisch, Kamerun)
ff-Latn-GH|ff|Latn|GH|Fula (Latin, Ghana)|ltr|1|Fulah (Latin, Ghana)|ஃபுலா (லத்தின், கானா)|फुलाह (लैटिन, घाना)|الفولانية (اللاتينية، غانا)|peul (latin, Ghana)|Ful (Lateinisch, Ghana)
ff-Latn-GM|ff|Latn|GM|Fula (Latin, Gambia)|ltr|1|Fulah (Latin, Gambia)|ஃபுலா (லத்தின், காம்பியா)|फुलाह (लैटिन, गाम्बिया)|الفولانية (اللاتينية، غامبيا)|peul (latin, Gambie)|Ful (Lateinisch, Gambia)
ff-Latn-GN|ff|Latn|GN|Fula (Latin, Guinea)|ltr|1|Fulah (Latin, Guinea)|ஃபுலா (லத்தின், கினியா)|फुलाह (लैटिन, गिनी)|الفولانية (اللاتينية، غينيا)|peul (latin, Guinée)|Ful (Lateinisch, Guinea)
ff-Latn-GW|ff|Latn|GW|Fula (Latin, Guinea-Bissau)|ltr|1|Fulah (Latin, Guinea Bissau)|ஃபுலா (லத்தின், கினியா-பிஸ்ஸாவ்)|फुलाह (लैटिन, गिनी-बिसाउ)|الفولانية (اللاتينية، غينيا بيساو)|peul (latin, Guinée-Bissau)|Ful (Lateinisch, Guinea-Bissau)
ff-Latn-LR|ff|Latn|LR|Fula (Latin, Liberia)|ltr|1|Fulah (Latin, Liberia)|ஃபுலா (லத்தின், லைபீரியா)|फुलाह (लैटिन, लाइबेरिया)|الفولانية (اللاتينية، ليبيريا)|peul (latin, Liberia)|Ful (Lateinisch, Liberia)
ff-Latn-MR|ff|Latn|MR|Fula (Latin, Mauritania)|ltr|1|Fulah (Latin, Mauritania)|ஃபுலா (லத்தின், மௌரிடானியா)|फुलाह (लैटिन, मॉरिटानिया)|الفولانية (اللاتينية، موريتانيا)|peul (latin, Mauritanie)|Ful (Lateinisch, Mauretanien)
ff-Latn-NE|ff|Latn|NE|Fula (Latin, Niger)|ltr|1|Fulah (Latin, Niger)|ஃபுலா (லத்தின், நைஜர்)|फुलाह (लैटिन, नाइजर)|الفولانية (اللاتينية، النيجر)|peul (latin, Niger)|Ful (Lateinisch, Niger)
ff-Latn-NG|ff|Latn|NG|Fula (Latin, Nigeria)|ltr|1|Fulah (Latin, Nigeria)|ஃபுலா (லத்தின், நைஜீரியா)|फुलाह (लैटिन, नाइजीरिया)|الفولانية (اللاتينية، نيجيريا)|peul (latin, Nigeria)|Ful (Lateinisch, Nigeria)
ff-Latn-SL|ff|Latn|SL|Fula (Latin, Sierra Leone)|ltr|1|Fulah (Latin, Sierra Leone)|ஃபுலா (லத்தின், சியாரா லியோன்)|फुलाह (लैटिन, सिएरा लियोन)|الفولانية (اللاتينية، سيراليون)|peul (latin, Sierra Leone)|Ful (Lateinisch, Sierra Leone)
ff-Latn-SN|ff|Latn|SN|Fula (Latin, Senegal)|ltr|1|Fulah (Latin, Senegal)|ஃபுலா (லத்தின், செனெகல்)|फुलाह (लैटिन, सेनेगल)|الفولانية (اللاتينية، السنغال)|peul (latin, Sénégal)|Ful (Lateinisch, Senegal)
fi|fi|||Finnish|ltr|1|Finland|ஃபின்னிஷ்|फ़िनिश|الفنلندية|finnois|Finnisch
fi-FI|fi||FI|Finnish (Finland)|ltr|1|Finland (Finland)|ஃபின்னிஷ் (பின்லாந்து)|फ़िनिश (फ़िनलैंड)|الفنلندية (فنلندا)|finnois (Finlande)|Finnisch (Finnland)
fil|fil|||Filipino|ltr|7|Filipina|ஃபிலிபினோ|फ़िलिपीनो|الفلبينية|filipino|Filipino
fil-PH|fil||PH|Filipino (Philippines)|ltr|7|Filipina (Filipina)|ஃபிலிபினோ (பிலிப்பைன்ஸ்)|फ़िलिपीनो (फ़िलिपींस)|الفلبينية (الفلبين)|filipino (Philippines)|Filipino (Philippinen)
fo|fo|||Faroese|ltr|1|Faroe|ஃபரோயிஸ்|फ़ैरोइज़|الفاروية|féroïen|Färöisch
fo-DK|fo||DK|Faroese (Denmark)|ltr|1|Faroe (Denmark)|ஃபரோயிஸ் (டென்மார்க்)|फ़ैरोइज़ (डेनमार्क)|الفاروية (الدانمرك)|féroïen (Danemark)|Färöisch (Dänemark)
fo-FO|fo||FO|Faroese (Faroe Islands)|ltr|1|Faroe (Kepulauan Faroe)|ஃபரோயிஸ் (ஃபாரோ தீவுகள்)|फ़ैरोइज़ (फ़ेरो द्वीपसमूह)|الفاروية (جزر فارو)|féroïen (Îles Féroé)|Färöisch (Färöer)
fr|fr|||French|ltr|1|Perancis|பிரெஞ்சு|फ़्रेंच|الفرنسية|français|Französisch
fr-BE|fr||BE|French (Belgium)|ltr|1|Perancis (Belgium)|பிரெஞ்சு (பெல்ஜியம்)|फ़्रेंच (बेल्जियम)|الفرنسية (بلجيكا)|français (Belgique)|Französisch (Belgien)
fr-BF|fr||BF|French (Burkina Faso)|ltr|1|Perancis (Burkina Faso)|பிரெஞ்சு (புர்கினா ஃபாஸோ)|फ़्रेंच (बुर्किना फ़ासो)|الفرنسية (بوركينا فاسو)|français (Burkina Faso)|Französisch (Burkina Faso)
fr-BI|fr||BI|French (Burundi)|ltr|1|Perancis (Burundi)|பிரெஞ்சு (புருண்டி)|फ़्रेंच (बुरुंडी)|الفرنسية (بوروندي)|français (Burundi)|Französisch (Burundi)
fr-BJ|fr||BJ|French (Benin)|ltr|1|Perancis (Benin)|பிரெஞ்சு (பெனின்)|फ़्रेंच (बेनिन)|الفرنسية (بنين)|français (Bénin)|Französisch (Benin)
fr-BL|fr||BL|French (St. Barthélemy)|ltr|1|Perancis (St. Barthelemy)|பிரெஞ்சு (செயின்ட் பார்தேலெமி)|फ़्रेंच (सेंट बार्थेलेमी)|الفرنسية (سان بارتليمي)|français (Saint-Barthélemy)|Französisch (St. Barthélemy)
fr-CA|fr||CA|French (Canada)|ltr|7|Perancis (Kanada)|பிரெஞ்சு (கனடா)|फ़्रेंच (कनाडा)|الفرنسية (كندا)|français (Canada)|Französisch (Kanada)
fr-CD|fr||CD|French (Congo - Kinshasa)|ltr|1|Perancis (Congo - Kinshasa)|பிரெஞ்சு (காங்கோ - கின்ஷாசா)|फ़्रेंच (कांगो - किंशासा)|الفرنسية (الكونغو - كينشاسا)|français (Congo-Kinshasa)|Französisch (Kongo-Kinshasa)
fr-CF|fr||CF|French (Central African Republic)|ltr|1|Perancis (Republik Afrika Tengah)|பிரெஞ்சு (மத்திய ஆப்ரிக்கக் குடியரசு)|फ़्रेंच (मध्य अफ़्रीकी गणराज्य)|الفرنسية (جمهورية أفريقيا الوسطى)|français (République centrafricaine)|Französisch (Zentralafrikanische Republik)
fr-CG|fr||CG|French (Congo - Brazzaville)|ltr|1|Perancis (Congo - Brazzaville)|பிரெஞ்சு (காங்கோ - ப்ராஸாவில்லே)|फ़्रेंच (कांगो – ब्राज़ाविल)|الفرنسية (الكونغو - برازافيل)|français (Congo-Brazzaville)|Französisch (Kongo-Brazzaville)
fr-CH|fr||CH|French (Switzerland)|ltr|1|Perancis (Switzerland)|பிரெஞ்சு (ஸ்விட்சர்லாந்து)|फ़्रेंच (स्विट्ज़रलैंड)|الفرنسية (سويسرا)|français (Suisse)|Französisch (Schweiz)
fr-CI|fr||CI|French (Côte d’Ivoire)|ltr|1|Perancis (Cote d’Ivoire)|பிரெஞ்சு (கோட் தி’வாயர்)|फ़्रेंच (कोत दिवुआर)|الفرنسية (ساحل العاج)|français (Côte d’Ivoire)|Französisch (Côte d’Ivoire)
fr-CM|fr||CM|French (Cameroon)|ltr|1|Perancis (Cameroon)|பிரெஞ்சு (கேமரூன்)|फ़्रेंच (कैमरून)|الفرنسية (الكاميرون)|français (Cameroun)|Französisch (Kamerun)
fr-DJ|fr||DJ|French (Djibouti)|ltr|6|Perancis (Djibouti)|பிரெஞ்சு (ஜிபௌட்டி)|फ़्रेंच (जिबूती)|الفرنسية (جيبوتي)|français (Djibouti)|Französisch (Dschibuti)
fr-DZ|fr||DZ|French (Algeria)|ltr|6|Perancis (Algeria)|பிரெஞ்சு (அல்ஜீரியா)|फ़्रेंच (अल्जीरिया)|الفرنسية (الجزائر)|français (Algérie)|Französisch (Algerien)
fr-FR|fr||FR|French (France)|ltr|1|Perancis (Perancis)|பிரெஞ்சு (பிரான்ஸ்)|फ़्रेंच (फ़्रांस)|الفرنسية (فرنسا)|français (France)|Französisch (Frankreich)
fr-GA|fr||GA|French (Gabon)|ltr|1|Perancis (Gabon)|பிரெஞ்சு (கேபான்)|फ़्रेंच (गैबॉन)|الفرنسية (الغابون)|français (Gabon)|Französisch (Gabun)
fr-GF|fr||GF|French (French Guiana)|ltr|1|Perancis (Guiana Perancis)|பிரெஞ்சு (பிரெஞ்சு கயானா)|फ़्रेंच (फ़्रेंच गुयाना)|الفرنسية (غويانا الفرنسية)|français (Guyane française)|Französisch (Französisch-Guayana)
fr-GN|fr||GN|French (Guinea)|ltr|1|Perancis (Guinea)|பிரெஞ்சு (கினியா)|फ़्रेंच (गिनी)|الفرنسية (غينيا)|français (Guinée)|Französisch (Guinea)
fr-GP|fr||GP|French (Guadeloupe)|ltr|1|Perancis (Guadeloupe)|பிரெஞ்சு (க்வாதேலோப்)|फ़्रेंच (ग्वाडेलूप)|الفرنسية (غوادلوب)|français (Guadeloupe)|Französisch (Guadeloupe)
fr-GQ|fr||GQ|French (Equatorial Guinea)|ltr|1|Perancis (Guinea Khatulistiwa)|பிரெஞ்சு (ஈக்வடோரியல் கினியா)|फ़्रेंच (इक्वेटोरियल गिनी)|الفرنسية (غينيا الاستوائية)|français (Guinée équatoriale)|Französisch (Äquatorialguinea)
fr-HT|fr||HT|French (Haiti)|ltr|1|Perancis (Haiti)|பிரெஞ்சு (ஹைட்டி)|फ़्रेंच (हैती)|الفرنسية (هايتي)|français (Haïti)|Französisch (Haiti)
fr-KM|fr||KM|French (Comoros)|ltr|1|Perancis (Comoros)|பிரெஞ்சு (கோமரோஸ்)|फ़्रेंच (कोमोरोस)|الفرنسية (جزر القمر)|français (Comores)|Französisch (Komoren)
fr-LU|fr||LU|French (Luxembourg)|ltr|1|Perancis (Luxembourg)|பிரெஞ்சு (லக்ஸ்சம்பர்க்)|फ़्रेंच (लग्ज़मबर्ग)|الفرنسية (لوكسمبورغ)|français (Luxembourg)|Französisch (Luxemburg)
fr-MA|fr||MA|French (Morocco)|ltr|1|Perancis (Maghribi)|பிரெஞ்சு (மொராக்கோ)|फ़्रेंच (मोरक्को)|الفرنسية (المغرب)|français (Maroc)|Französisch (Marokko)
fr-MC|fr||MC|French (Monaco)|ltr|1|Perancis (Monaco)|பிரெஞ்சு (மொனாக்கோ)|फ़्रेंच (मोनाको)|الفرنسية (موناكو)|français (Monaco)|Französisch (Monaco)
fr-MF|fr||MF|French (St. Martin)|ltr|1|Perancis (Saint Martin)|பிரெஞ்சு (செயின்ட் மார்ட்டீன்)|फ़्रेंच (सेंट मार्टिन)|الفرنسية (سان مارتن)|français (Saint-Martin)|Französisch (St. Martin)
fr-MG|fr||MG|French (Madagascar)|ltr|1|Perancis (Madagaskar)|பிரெஞ்சு (மடகாஸ்கர்)|फ़्रेंच (मेडागास्कर)|الفرنسية (مدغشقر)|français (Madagascar)|Französisch (Madagaskar)
fr-ML|fr||ML|French (Mali)|ltr|1|Perancis (Mali)|பிரெஞ்சு (மாலி)|फ़्रेंच (माली)|الفرنسية (مالي)|français (Mali)|Französisch (Mali)
fr-MQ|fr||MQ|French (Martinique)|ltr|1|Perancis (Martinique)|பிரெஞ்சு (மார்டினிக்)|फ़्रेंच (मार्टीनिक)|الفرنسية (جزر المارتينيك)|français (Martinique)|Französisch (Martinique)
fr-MR|fr||MR|French (Mauritania)|ltr|1|Perancis (Mauritania)|பிரெஞ்சு (மௌரிடானியா)|फ़्रेंच (मॉरिटानिया)|الفرنسية (موريتانيا)|français (Mauritanie)|Französisch (Mauretanien)
fr-MU|fr||MU|French (Mauritius)|ltr|1|Perancis (Mauritius)|பிரெஞ்சு (மொரிசியஸ்)|फ़्रेंच (मॉरीशस)|الفرنسية (موريشيوس)|français (Maurice)|Französisch (Mauritius)
fr-NC|fr||NC|French (New Caledonia)|ltr|1|Perancis (New Caledonia)|பிரெஞ்சு (நியூ கேலிடோனியா)|फ़्रेंच (न्यू कैलेडोनिया)|الفرنسية (كاليدونيا الجديدة)|français (Nouvelle-Calédonie)|Französisch (Neukaledonien)
fr-NE|fr||NE|French (Niger)|ltr|1|Perancis (Niger)|பிரெஞ்சு (நைஜர்)|फ़्रेंच (नाइजर)|الفرنسية (النيجر)|français (Niger)|Französisch (Niger)
fr-PF|fr||PF|French (French Polynesia)|ltr|1|Perancis (Polinesia Perancis)|பிரெஞ்சு (பிரெஞ்சு பாலினேஷியா)|फ़्रेंच (फ़्रेंच पोलिनेशिया)|الفرنسية (بولينيزيا الفرنسية)|français (Polynésie française)|Französisch (Französisch-Polynesien)
fr-PM|fr||PM|French (St. Pierre & Miquelon)|ltr|1|Perancis (Saint Pierre dan Miquelon)|பிரெஞ்சு (செயின்ட் பியர் & மிக்வேலான்)|फ़्रेंच (सेंट पिएरे और मिक्वेलान)|الفرنسية (سان بيير ومكويلون)|français (Saint-Pierre-et-Miquelon)|Französisch (St. Pierre und Miquelon)
fr-RE|fr||RE|French (Réunion)|ltr|1|Perancis (Reunion)|பிரெஞ்சு (ரீயூனியன்)|फ़्रेंच (रियूनियन)|الفرنسية (روينيون)|français (La Réunion)|Französisch (Réunion)
fr-RW|fr||RW|French (Rwanda)|ltr|1|Perancis (Rwanda)|பிரெஞ்சு (ருவாண்டா)|फ़्रेंच (रवांडा)|الفرنسية (رواندا)|français (Rwanda)|Französisch (Ruanda)
fr-SC|fr||SC|French (Seychelles)|ltr|1|Perancis (Seychelles)|பிரெஞ்சு (சீஷெல்ஸ்)|फ़्रेंच (सेशेल्स)|الفرنسية (سيشل)|français (Seychelles)|Französisch (Seychellen)
fr-SN|fr||SN|French (Senegal)|ltr|1|Perancis (Senegal)|பிரெஞ்சு (செனெகல்)|फ़्रेंच (सेनेगल)|الفرنسية (السنغال)|français (Sénégal)|Französisch (Senegal)
fr-SY|fr||SY|French (Syria)|ltr|6|Perancis (Syria)|பிரெஞ்சு (சிரியா)|फ़्रेंच (सीरिया)|الفرنسية (سوريا)|français (Syrie)|Französisch (Syrien)
fr-TD|fr||TD|French (Chad)|ltr|1|Perancis (Chad)|பிரெஞ்சு (சாட்)|फ़्रेंच (चाड)|الفرنسية (تشاد)|français (Tchad)|Französisch (Tschad)
fr-TG|fr||TG|French (Togo)|ltr|1|Perancis (Togo)|பிரெஞ்சு (டோகோ)|फ़्रेंच (टोगो)|الفرنسية (توغو)|français (Togo)|Französisch (Togo)
fr-TN|fr||TN|French (Tunisia)|ltr|1|Perancis (Tunisia)|பிரெஞ்சு (டுனிசியா)|फ़्रेंच (ट्यूनीशिया)|الفرنسية (تونس)|français (Tunisie)|Französisch (Tunesien)
fr-VU|fr||VU|French (Vanuatu)|ltr|1|Perancis (Vanuatu)|பிரெஞ்சு (வனுவாட்டு)|फ़्रेंच (वनुआतू)|الفرنسية (فانواتو)|français (Vanuatu)|Französisch (Vanuatu)
fr-WF|fr||WF|French (Wallis & Futuna)|ltr|1|Perancis (Wallis dan Futuna)|பிரெஞ்சு (வாலிஸ் மற்றும் ஃபுடுனா)|फ़्रेंच (वालिस और फ़्यूचूना)|الفرنسية (جزر والس وفوتونا)|français (Wallis-et-Futuna)|Französisch (Wallis und Futuna)
fr-YT|fr||YT|French (Mayotte)|ltr|1|Perancis (Mayotte)|பிரெஞ்சு (மயோட்)|फ़्रेंच (मायोते)|الفرنسية (مايوت)|français (Mayotte)|Französisch (Mayotte)
frr|frr|||Northern Frisian|ltr|1|Frisian Utara|வடக்கு ஃப்ரிஸியான்|उत्तरी फ़्रीसियाई|الفريزينية الشمالية|frison septentrional|Nordfriesisch
frr-DE|frr||DE|Northern Frisian (Germany)|ltr|1|Frisian Utara (Jerman)|வடக்கு ஃப்ரிஸியான் (ஜெர்மனி)|उत्तरी फ़्रीसियाई (जर्मनी)|الفريزينية الشمالية (ألمانيا)|frison septentrional (Allemagne)|Nordfriesisch (Deutschland)
fur|fur|||Friulian|ltr|1|Friulian|ஃப்ரியூலியன்|फ्रीयुलीयान|الفريلايان|frioulan|Friaulisch
fur-IT|fur||IT|Friulian (Italy)|ltr|1|Friulian (Itali)|ஃப்ரியூலியன் (இத்தாலி)|फ्रीयुलीयान (इटली)|الفريلايان (إيطاليا)|frioulan (Italie)|Friaulisch (Italien)
fy|fy|||Western Frisian|ltr|1|Frisian Barat|மேற்கு ஃப்ரிஷியன்|पश्चिमी फ़्रिसियाई|الفريزيان|frison occidental|Westfriesisch
fy-NL|fy||NL|Western Frisian (Netherlands)|ltr|1|Frisian Barat (Belanda)|மேற்கு ஃப்ரிஷியன் (நெதர்லாந்து)|पश्चिमी फ़्रिसियाई (नीदरलैंड)|الفريزيان (هولندا)|frison occidental (Pays-Bas)|Westfriesisch (Niederlande)
ga|ga|||Irish|ltr|1|Ireland|ஐரிஷ்|आयरिश|الأيرلندية|irlandais|Irisch
ga-GB|ga||GB|Irish (United Kingdom)|ltr|1|Ireland (United Kingdom)|ஐரிஷ் (யுனைடெட் கிங்டம்)|आयरिश (यूनाइटेड किंगडम)|الأيرلندية (المملكة المتحدة)|irlandais (Royaume-Uni)|Irisch (Vereinigtes Königreich)
ga-IE|ga||IE|Irish (Ireland)|ltr|1|Ireland (Ireland)|ஐரிஷ் (அயர்லாந்து)|आयरिश (आयरलैंड)|الأيرلندية (أيرلندا)|irlandais (Irlande)|Irisch (Irland)
gaa|gaa|||Ga|ltr|1|Ga|கா|गा|الجا|ga|Ga
gaa-GH|gaa||GH|Ga (Ghana)|ltr|1|Ga (Ghana)|கா (கானா)|गा (घाना)|الجا (غانا)|ga (Ghana)|Ga (Ghana)
gd|gd|||Scottish Gaelic|ltr|1|Scots Gaelic|ஸ்காட்ஸ் கேலிக்|स्कॉटिश गाएलिक|الغيلية الأسكتلندية|gaélique écossais|Gälisch (Schottland)
gd-GB|gd||GB|Scottish Gaelic (United Kingdom)|ltr|1|Scots Gaelic (United Kingdom)|ஸ்காட்ஸ் கேலிக் (யுனைடெட் கிங்டம்)|स्कॉटिश गाएलिक (यूनाइटेड किंगडम)|الغيلية الأسكتلندية (المملكة المتحدة)|gaélique écossais (Royaume-Uni)|Gälisch (Schottland) (Vereinigtes Königreich)
gez|gez|||Geez|ltr|7|Geez|கீஜ்|गीज़|الجعزية|guèze|Geez
gez-ER|gez||ER|Geez (Eritrea)|ltr|1|Geez (Eritrea)|கீஜ் (எரிட்ரியா)|गीज़ (इरिट्रिया)|الجعزية (إريتريا)|guèze (Érythrée)|Geez (Eritrea)
gez-ET|gez||ET|Geez (Ethiopia)|ltr|7|Geez (Ethiopia)|கீஜ் (எத்தியோப்பியா)|गीज़ (इथियोपिया)|الجعزية (إثيوبيا)|guèze (Éthiopie)|Geez (Äthiopien)
gl|gl|||Galician|ltr|1|Galicia|காலிஸியன்|गैलिशियन|الجاليكية|galicien|Galicisch
gl-ES|gl||ES|Galician (Spain)|ltr|1|Galicia (Sepanyol)|காலிஸியன் (ஸ்பெயின்)|गैलिशियन (स्पेन)|الجاليكية (إسبانيا)|galicien (Espagne)|Galicisch (Spanien)
gn|gn|||Guarani|ltr|7|Guarani|க்வாரனி|गुआरानी|الغوارانية|guarani|Guaraní
gn-PY|gn||PY|Guarani (Paraguay)|ltr|7|Guarani (Paraguay)|க்வாரனி (பராகுவே)|गुआरानी (पराग्वे)|الغوارانية (باراغواي)|guarani (Paraguay)|Guaraní (Paraguay)
gsw|gsw|||Swiss German|ltr|1|Jerman Switzerland|ஸ்விஸ் ஜெர்மன்|स्विस जर्मन|الألمانية السويسرية|suisse allemand|Schweizerdeutsch
gsw-CH|gsw||CH|Swiss German (Switzerland)|ltr|1|Jerman Switzerland (Switzerland)|ஸ்விஸ் ஜெர்மன் (ஸ்விட்சர்லாந்து)|स्विस जर्मन (स्विट्ज़रलैंड)|الألمانية السويسرية (سويسرا)|suisse allemand (Suisse)|Schweizerdeutsch (Schweiz)
gsw-FR|gsw||FR|Swiss German (France)|ltr|1|Jerman Switzerland (Perancis)|ஸ்விஸ் ஜெர்மன் (பிரான்ஸ்)|स्विस जर्मन (फ़्रांस)|الألمانية السويسرية (فرنسا)|suisse allemand (France)|Schweizerdeutsch (Frankreich)
gsw-LI|gsw||LI|Swiss German (Liechtenstein)|ltr|1|Jerman Switzerland (Liechtenstein)|ஸ்விஸ் ஜெர்மன் (லிச்செண்ஸ்டெய்ன்)|स्विस जर्मन (लिचेंस्टीन)|الألمانية السويسرية (ليختنشتاين)|suisse allemand (Liechtenstein)|Schweizerdeutsch (Liechtenstein)
gu|gu|||Gujarati|ltr|7|Gujarat|குஜராத்தி|गुजराती|الغوجاراتية|goudjarati|Gujarati
gu-IN|gu||IN|Gujarati (India)|ltr|7|Gujarat (India)|குஜராத்தி (இந்தியா)|गुजराती (भारत)|الغوجاراتية (الهند)|goudjarati (Inde)|Gujarati (Indien)
guz|guz|||Gusii|ltr|7|Gusii|குஸி|गुसी|الغيزية|gusii|Gusii
guz-KE|guz||KE|Gusii (Kenya)|ltr|7|Gusii (Kenya)|குஸி (கென்யா)|गुसी (केन्या)|الغيزية (كينيا)|gusii (Kenya)|Gusii (Kenia)
gv|gv|||Manx|ltr|1|Manx|மேங்க்ஸ்|मैंक्स|المنكية|mannois|Manx
gv-IM|gv||IM|Manx (Isle of Man)|ltr|1|Manx (Isle of Man)|மேங்க்ஸ் (ஐல் ஆஃப் மேன்)|मैंक्स (आइल ऑफ़ मैन)|المنكية (جزيرة مان)|mannois (Île de Man)|Manx (Isle of Man)
ha|ha|||Hausa|ltr|1|Hausa|ஹௌஸா|हौसा|الهوسا|haoussa|Haussa
ha-Arab|ha|Arab||Hausa (Arabic)|rtl|1|Hausa (Arab)|ஹௌஸா (அரபிக்)|हौसा (अरबी)|الهوسا (العربية)|haoussa (arabe)|Haussa (Arabisch)
ha-Arab-NG|ha|Arab|NG|Hausa (Arabic, Nigeria)|rtl|1|Hausa (Arab, Nigeria)|ஹௌஸா (அரபிக், நைஜீரியா)|हौसा (अरबी, नाइजीरिया)|الهوسا (العربية، نيجيريا)|haoussa (arabe, Nigeria)|Haussa (Arabisch, Nigeria)
ha-Arab-SD|ha|Arab|SD|Hausa (Arabic, Sudan)|rtl|6|Hausa (Arab, Sudan)|ஹௌஸா (அரபிக், சூடான்)|हौसा (अरबी, सूडान)|الهوسا (العربية، السودان)|haoussa (arabe, Soudan)|Haussa (Arabisch, Sudan)
ha-GH|ha||GH|Hausa (Ghana)|ltr|1|Hausa (Ghana)|ஹௌஸா (கானா)|हौसा (घाना)|الهوسا (غانا)|haoussa (Ghana)|Haussa (Ghana)
ha-NE|ha||NE|Hausa (Niger)|ltr|1|Hausa (Niger)|ஹௌஸா (நைஜர்)|हौसा (नाइजर)|الهوسا (النيجر)|haoussa (Niger)|Haussa (Niger)
ha-NG|ha||NG|Hausa (Nigeria)|ltr|1|Hausa (Nigeria)|ஹௌஸா (நைஜீரியா)|हौसा (नाइजीरिया)|الهوسا (نيجيريا)|haoussa (Nigeria)|Haussa (Nigeria)
haw|haw|||Hawaiian|ltr|7|Hawaii|ஹவாயியன்|हवाई|لغة هاواي|hawaïen|Hawaiisch
haw-US|haw||US|Hawaiian (United States)|ltr|7|Hawaii (Amerika Syarikat)|ஹவாயியன் (அமெரிக்கா)|हवाई (संयुक्त राज्य)|لغة هاواي (الولايات المتحدة)|hawaïen (États-Unis)|Hawaiisch (Vereinigte Staaten)
he|he|||Hebrew|rtl|7|Ibrani|ஹீப்ரூ|हिब्रू|العبرية|hébreu|Hebräisch
he-IL|he||IL|Hebrew (Israel)|rtl|7|Ibrani (Israel)|ஹீப்ரூ (இஸ்ரேல்)|हिब्रू (इज़राइल)|العبرية (إسرائيل)|hébreu (Israël)|Hebräisch (Israel)
hi|hi|||Hindi|ltr|7|Hindi|இந்தி|हिन्दी|الهندية|hindi|Hindi
hi-IN|hi||IN|Hindi (India)|ltr|7|Hindi (India)|இந்தி (இந்தியா)|हिन्दी (भारत)|الهندية (الهند)|hindi (Inde)|Hindi (Indien)
hi-Latn|hi|Latn||Hindi (Latin)|ltr|7|Hindi (Latin)|இந்தி (லத்தின்)|हिन्दी (लैटिन)|الهندية (اللاتينية)|hindi (latin)|Hindi (Lateinisch)
hi-Latn-IN|hi|Latn|IN|Hindi (Latin, India)|ltr|7|Hindi (Latin, India)|இந்தி (லத்தின், இந்தியா)|हिन्दी (लैटिन, भारत)|الهندية (اللاتينية، الهند)|hindi (latin, Inde)|Hindi (Lateinisch, Indien)
hnj|hnj|||Hmong Njua|ltr|7|||हमोंग नजुआ
hnj-Hmnp|hnj|Hmnp||Hmong Njua (Nyiakeng Puachue Hmong)|ltr|7|||हमोंग नजुआ (Hmnp)
hnj-Hmnp-US|hnj|Hmnp|US|Hmong Njua (Nyiakeng Puachue Hmong, United States)|ltr|7|||हमोंग नजुआ (Hmnp, संयुक्त राज्य)
hr|hr|||Croatian|ltr|1|Croatia|குரோஷியன்|क्रोएशियाई|الكرواتية|croate|Kroatisch
hr-BA|hr||BA|Croatian (Bosnia & Herzegovina)|ltr|1|Croatia (Bosnia dan Herzegovina)|குரோஷியன் (போஸ்னியா & ஹெர்ஸகோவினா)|क्रोएशियाई (बोस्निया और हर्ज़ेगोविना)|الكرواتية (البوسنة والهرسك)|croate (Bosnie-Herzégovine)|Kroatisch (Bosnien und Herzegowina)
hr-HR|hr||HR|Croatian (Croatia)|ltr|1|Croatia (Croatia)|குரோஷியன் (குரோஷியா)|क्रोएशियाई (क्रोएशिया)|الكرواتية (كرواتيا)|croate (Croatie)|Kroatisch (Kroatien)
hsb|hsb|||Upper Sorbian|ltr|1|Sorbian Atas|அப்பர் சோர்பியான்|ऊपरी सॉर्बियन|الصوربية العليا|haut-sorabe|Obersorbisch
hsb-DE|hsb||DE|Upper Sorbian (Germany)|ltr|1|Sorbian Atas (Jerman)|அப்பர் சோர்பியான் (ஜெர்மனி)|ऊपरी सॉर्बियन (जर्मनी)|الصوربية العليا (ألمانيا)|haut-sorabe (Allemagne)|Obersorbisch (Deutschland)
ht|ht|||Haitian Creole|ltr|1|Kreol Haiti|ஹைத்தியன் க்ரியோலி|हैतियाई|الكريولية الهايتية|créole haïtien|Haiti-Kreolisch
ht-HT|ht||HT|Haitian Creole (Haiti)|ltr|1|Kreol Haiti (Haiti)|ஹைத்தியன் க்ரியோலி (ஹைட்டி)|हैतियाई (हैती)|الكريولية الهايتية (هايتي)|créole haïtien (Haïti)|Haiti-Kreolisch (Haiti)
hu|hu|||Hungarian|ltr|1|Hungary|ஹங்கேரியன்|हंगेरियाई|الهنغارية|hongrois|Ungarisch
hu-HU|hu||HU|Hungarian (Hungary)|ltr|1|Hungary (Hungary)|ஹங்கேரியன் (ஹங்கேரி)|हंगेरियाई (हंगरी)|الهنغارية (هنغاريا)|hongrois (Hongrie)|Ungarisch (Ungarn)
hy|hy|||Armenian|ltr|1|Armenia|ஆர்மேனியன்|आर्मेनियाई|الأرمنية|arménien|Armenisch
hy-AM|hy||AM|Armenian (Armenia)|ltr|1|Armenia (Armenia)|ஆர்மேனியன் (அர்மேனியா)|आर्मेनियाई (आर्मेनिया)|الأرمنية (أرمينيا)|arménien (Arménie)|Armenisch (Armenien)
ia|ia|||Interlingua|ltr|1|Interlingua|இன்டர்லிங்வா|इंटरलिंगुआ|اللّغة الوسيطة|interlingua|Interlingua
id|id|||Indonesian|ltr|7|Indonesia|இந்தோனேஷியன்|इंडोनेशियाई|الإندونيسية|indonésien|Indonesisch
id-ID|id||ID|Indonesian (Indonesia)|ltr|7|Indonesia (Indonesia)|இந்தோனேஷியன் (இந்தோனேசியா)|इंडोनेशियाई (इंडोनेशिया)|الإندونيسية (إندونيسيا)|indonésien (Indonésie)|Indonesisch (Indonesien)
ie|ie|||Interlingue|ltr|1|Interlingue|இன்டர்லிங்|इंटरलिंग|الإنترلينج|interlingue|Interlingue
ie-EE|ie||EE|Interlingue (Estonia)|ltr|1|Interlingue (Estonia)|இன்டர்லிங் (எஸ்டோனியா)|इंटरलिंग (एस्टोनिया)|الإنترلينج (إستونيا)|interlingue (Estonie)|Interlingue (Estland)
ig|ig|||Igbo|ltr|1|Igbo|இக்போ|ईग्बो|الإيجبو|igbo|Igbo
ig-NG|ig||NG|Igbo (Nigeria)|ltr|1|Igbo (Nigeria)|இக்போ (நைஜீரியா)|ईग्बो (नाइजीरिया)|الإيجبو (نيجيريا)|igbo (Nigeria)|Igbo (Nigeria)
ii|ii|||Sichuan Yi|ltr|1|Sichuan Yi|சிசுவான் ஈ|सिचुआन यी|السيتشيون يي|yi du Sichuan|Yi
ii-CN|ii||CN|Sichuan Yi (China)|ltr|1|Sichuan Yi (China)|சிசுவான் ஈ (சீனா)|सिचुआन यी (चीन)|السيتشيون يي (الصين)|yi du Sichuan (Chine)|Yi (China)
io|io|||Ido|ltr|1|Ido|இடோ|इडौ|الإيدو|ido|Ido
is|is|||Icelandic|ltr|7|Iceland|ஐஸ்லேண்டிக்|आइसलैंडिक|الأيسلندية|islandais|Isländisch
is-IS|is||IS|Icelandic (Iceland)|ltr|7|Iceland (Iceland)|ஐஸ்லேண்டிக் (ஐஸ்லாந்து)|आइसलैंडिक (आइसलैंड)|الأيسلندية (آيسلندا)|islandais (Islande)|Isländisch (Island)
it|it|||Italian|ltr|1|Itali|இத்தாலியன்|इतालवी|الإيطالية|italien|Italienisch
it-CH|it||CH|Italian (Switzerland)|ltr|1|Itali (Switzerland)|இத்தாலியன் (ஸ்விட்சர்லாந்து)|इतालवी (स्विट्ज़रलैंड)|الإيطالية (سويسرا)|italien (Suisse)|Italienisch (Schweiz)
it-IT|it||IT|Italian (Italy)|ltr|1|Itali (Itali)|இத்தாலியன் (இத்தாலி)|इतालवी (इटली)|الإيطالية (إيطاليا)|italien (Italie)|Italienisch (Italien)
it-SM|it||SM|Italian (San Marino)|ltr|1|Itali (San Marino)|இத்தாலியன் (சான் மரினோ)|इतालवी (सैन मेरीनो)|الإيطالية (سان مارينو)|italien (Saint-Marin)|Italienisch (San Marino)
it-VA|it||VA|Italian (Vatican City)|ltr|1|Itali (Kota Vatican)|இத்தாலியன் (வாடிகன் நகரம்)|इतालवी (वेटिकन सिटी)|الإيطالية (الفاتيكان)|italien (État de la Cité du Vatican)|Italienisch (Vatikanstadt)
iu|iu|||Inuktitut|ltr|7|Inuktitut|இனுகிடூட்|इनुक्टिटुट|الإينكتيتت|inuktitut|Inuktitut
iu-CA|iu||CA|Inuktitut (Canada)|ltr|7|Inuktitut (Kanada)|இனுகிடூட் (கனடா)|इनुक्टिटुट (कनाडा)|الإينكتيتت (كندا)|inuktitut (Canada)|Inuktitut (Kanada)
iu-Latn|iu|Latn||Inuktitut (Latin)|ltr|7|Inuktitut (Latin)|இனுகிடூட் (லத்தின்)|इनुक्टिटुट (लैटिन)|الإينكتيتت (اللاتينية)|inuktitut (latin)|Inuktitut (Lateinisch)
iu-Latn-CA|iu|Latn|CA|Inuktitut (Latin, Canada)|ltr|7|Inuktitut (Latin, Kanada)|இனுகிடூட் (லத்தின், கனடா)|इनुक्टिटुट (लैटिन, कनाडा)|الإينكتيتت (اللاتينية، كندا)|inuktitut (latin, Canada)|Inuktitut (Lateinisch, Kanada)
ja|ja|||Japanese|ltr|7|Jepun|ஜாப்பனீஸ்|जापानी|اليابانية|japonais|Japanisch
ja-JP|ja||JP|Japanese (Japan)|ltr|7|Jepun (Jepun)|ஜாப்பனீஸ் (ஜப்பான்)|जापानी (जापान)|اليابانية (اليابان)|japonais (Japon)|Japanisch (Japan)
jbo|jbo|||Lojban|ltr|1|Lojban|லோஜ்பன்|लोज्बान|اللوجبان|lojban|Lojban
jgo|jgo|||Ngomba|ltr|1|Ngomba|நகொம்பா|नगोंबा|نغومبا|ngomba|Ngomba
jgo-CM|jgo||CM|Ngomba (Cameroon)|ltr|1|Ngomba (Cameroon)|நகொம்பா (கேமரூன்)|नगोंबा (कैमरून)|نغومبا (الكاميرون)|ngomba (Cameroun)|Ngomba (Kamerun)
jmc|jmc|||Machame|ltr|1|Machame|மாசெம்|मैकहैमे|الماتشامية|matchamé|Machame
jmc-TZ|jmc||TZ|Machame (Tanzania)|ltr|1|Machame (Tanzania)|மாசெம் (தான்சானியா)|मैकहैमे (तंज़ानिया)|الماتشامية (تنزانيا)|matchamé (Tanzanie)|Machame (Tansania)
jv|jv|||Javanese|ltr|7|Jawa|ஜாவனீஸ்|जावानीज़|الجاوية|javanais|Javanisch
jv-ID|jv||ID|Javanese (Indonesia)|ltr|7|Jawa (Indonesia)|ஜாவனீஸ் (இந்தோனேசியா)|जावानीज़ (इंडोनेशिया)|الجاوية (إندونيسيا)|javanais (Indonésie)|Javanisch (Indonesien)
ka|ka|||Georgian|ltr|1|Georgia|ஜார்ஜியன்|जॉर्जियाई|الجورجية|géorgien|Georgisch
ka-GE|ka||GE|Georgian (Georgia)|ltr|1|Georgia (Georgia)|ஜார்ஜியன் (ஜார்ஜியா)|जॉर्जियाई (जॉर्जिया)|الجورجية (جورجيا)|géorgien (Géorgie)|Georgisch (Georgien)
kaa|kaa|||Kara-Kalpak|ltr|1||காரா-கல்பாக்|कारा-कल्पक|الكارا-كالباك|karakalpak|Karakalpakisch
kaa-Cyrl|kaa|Cyrl||Kara-Kalpak (Cyrillic)|ltr|1||காரா-கல்பாக் (சிரிலிக்)|कारा-कल्पक (सिरिलिक)|الكارا-كالباك (السيريلية)|karakalpak (cyrillique)|Karakalpakisch (Kyrillisch)
kaa-Cyrl-UZ|kaa|Cyrl|UZ|Kara-Kalpak (Cyrillic, Uzbekistan)|ltr|1||காரா-கல்பாக் (சிரிலிக், உஸ்பெகிஸ்தான்)|कारा-कल्पक (सिरिलिक, उज़्बेकिस्तान)|الكارا-كالباك (السيريلية، أوزبكستان)|karakalpak (cyrillique, Ouzbékistan)|Karakalpakisch (Kyrillisch, Usbekistan)
kaa-Latn|kaa|Latn||Kara-Kalpak (Latin)|ltr|1||காரா-கல்பாக் (லத்தின்)|कारा-कल्पक (लैटिन)|الكارا-كالباك (اللاتينية)|karakalpak (latin)|Karakalpakisch (Lateinisch)
kaa-Latn-UZ|kaa|Latn|UZ|Kara-Kalpak (Latin, Uzbekistan)|ltr|1||காரா-கல்பாக் (லத்தின், உஸ்பெகிஸ்தான்)|कारा-कल्पक (लैटिन, उज़्बेकिस्तान)|الكارا-كالباك (اللاتينية، أوزبكستان)|karakalpak (latin, Ouzbékistan)|Karakalpakisch (Lateinisch, Usbekistan)
kab|kab|||Kabyle|ltr|6|Kabyle|கபாய்ல்|कबाइल|القبيلية|kabyle|Kabylisch
kab-DZ|kab||DZ|Kabyle (Algeria)|ltr|6|Kabyle (Algeria)|கபாய்ல் (அல்ஜீரியா)|कबाइल (अल्जीरिया)|القبيلية (الجزائر)|kabyle (Algérie)|Kabylisch (Algerien)
kaj|kaj|||Jju|ltr|1|Jju|ஜ்ஜூ|ज्जु|الجو|jju|Jju
kaj-NG|kaj||NG|Jju (Nigeria)|ltr|1|Jju (Nigeria)|ஜ்ஜூ (நைஜீரியா)|ज्जु (नाइजीरिया)|الجو (نيجيريا)|jju (Nigeria)|Jju (Nigeria)
kam|kam|||Kamba|ltr|7|Kamba|கம்பா|कम्बा|الكامبا|kamba|Kamba
kam-KE|kam||KE|Kamba (Kenya)|ltr|7|Kamba (Kenya)|கம்பா (கென்யா)|कम्बा (केन्या)|الكامبا (كينيا)|kamba (Kenya)|Kamba (Kenia)
kcg|kcg|||Tyap|ltr|1|Tyap|தையாப்|त्याप|التايابية|tyap|Tyap
kcg-NG|kcg||NG|Tyap (Nigeria)|ltr|1|Tyap (Nigeria)|தையாப் (நைஜீரியா)|त्याप (नाइजीरिया)|التايابية (نيجيريا)|tyap (Nigeria)|Tyap (Nigeria)
kde|kde|||Makonde|ltr|1|Makonde|மகொண்டே|मैकोंड|ماكونده|makondé|Makonde
kde-TZ|kde||TZ|Makonde (Tanzania)|ltr|1|Makonde (Tanzania)|மகொண்டே (தான்சானியா)|मैकोंड (तंज़ानिया)|ماكونده (تنزانيا)|makondé (Tanzanie)|Makonde (Tansania)
kea|kea|||Kabuverdianu|ltr|1|Kabuverdianu|கபுவெர்தியானு|काबुवेर्दियानु|كابوفيرديانو|capverdien|Kabuverdianu
kea-CV|kea||CV|Kabuverdianu (Cape Verde)|ltr|1|Kabuverdianu (Cape Verde)|கபுவெர்தியானு (கேப் வெர்டே)|काबुवेर्दियानु (केप वर्ड)|كابوفيرديانو (الرأس الأخضر)|capverdien (Cap-Vert)|Kabuverdianu (Cabo Verde)
kek|kek|||Qʼeqchiʼ|ltr|7
kek-GT|kek||GT|Qʼeqchiʼ (Guatemala)|ltr|7
ken|ken|||Kenyang|ltr|1|||||kényang|Kenyang
ken-CM|ken||CM|Kenyang (Cameroon)|ltr|1|||||kényang (Cameroun)|Kenyang (Kamerun)
kgp|kgp|||Kaingang|ltr|7|Kaingang|கைன்கேங்|काइंगांग|الكاينغانغ|caingangue|Kaingang
kgp-BR|kgp||BR|Kaingang (Brazil)|ltr|7|Kaingang (Brazil)|கைன்கேங் (பிரேசில்)|काइंगांग (ब्राज़ील)|الكاينغانغ (البرازيل)|caingangue (Brésil)|Kaingang (Brasilien)
khq|khq|||Koyra Chiini|ltr|1|Koyra Chiini|கொய்ரா சீனீ|कोयरा चीनी|كويرا تشيني|koyra chiini|Koyra Chiini
khq-ML|khq||ML|Koyra Chiini (Mali)|ltr|1|Koyra Chiini (Mali)|கொய்ரா சீனீ (மாலி)|कोयरा चीनी (माली)|كويرا تشيني (مالي)|koyra chiini (Mali)|Koyra Chiini (Mali)
ki|ki|||Kikuyu|ltr|7|Kikuya|கிகுயூ|किकुयू|الكيكيو|kikuyu|Kikuyu
ki-KE|ki||KE|Kikuyu (Kenya)|ltr|7|Kikuya (Kenya)|கிகுயூ (கென்யா)|किकुयू (केन्या)|الكيكيو (كينيا)|kikuyu (Kenya)|Kikuyu (Kenia)
kk|kk|||Kazakh|ltr|1|Kazakhstan|கசாக்|कज़ाख़|الكازاخستانية|kazakh|Kasachisch
kk-Arab|kk|Arab||Kazakh (Arabic)|rtl|1|Kazakhstan (Arab)|கசாக் (அரபிக்)|कज़ाख़ (अरबी)|الكازاخستانية (العربية)|kazakh (arabe)|Kasachisch (Arabisch)
kk-Arab-CN|kk|Arab|CN|Kazakh (Arabic, China)|rtl|1|Kazakhstan (Arab, China)|கசாக் (அரபிக், சீனா)|कज़ाख़ (अरबी, चीन)|الكازاخستانية (العربية، الصين)|kazakh (arabe, Chine)|Kasachisch (Arabisch, China)
kk-Cyrl|kk|Cyrl||Kazakh (Cyrillic)|ltr|1|Kazakhstan (Cyril)|கசாக் (சிரிலிக்)|कज़ाख़ (सिरिलिक)|الكازاخستانية (السيريلية)|kazakh (cyrillique)|Kasachisch (Kyrillisch)
kk-Cyrl-KZ|kk|Cyrl|KZ|Kazakh (Cyrillic, Kazakhstan)|ltr|1|Kazakhstan (Cyril, Kazakhstan)|கசாக் (சிரிலிக், கஸகஸ்தான்)|कज़ाख़ (सिरिलिक, कज़ाखस्तान)|الكازاخستانية (السيريلية، كازاخستان)|kazakh (cyrillique, Kazakhstan)|Kasachisch (Kyrillisch, Kasachstan)
kk-KZ|kk||KZ|Kazakh (Kazakhstan)|ltr|1|Kazakhstan (Kazakhstan)|கசாக் (கஸகஸ்தான்)|कज़ाख़ (कज़ाखस्तान)|الكازاخستانية (كازاخستان)|kazakh (Kazakhstan)|Kasachisch (Kasachstan)
kkj|kkj|||Kako|ltr|1|Kako|ககோ|काको|لغة الكاكو|kako|Kako
kkj-CM|kkj||CM|Kako (Cameroon)|ltr|1|Kako (Cameroon)|ககோ (கேமரூன்)|काको (कैमरून)|لغة الكاكو (الكاميرون)|kako (Cameroun)|Kako (Kamerun)
kl|kl|||Kalaallisut|ltr|1|Kalaallisut|கலாலிசூட்|कलालीसुत|الكالاليست|groenlandais|Grönländisch
kl-GL|kl||GL|Kalaallisut (Greenland)|ltr|1|Kalaallisut (Greenland)|கலாலிசூட் (கிரீன்லாந்து)|कलालीसुत (ग्रीनलैंड)|الكالاليست (غرينلاند)|groenlandais (Groenland)|Grönländisch (Grönland)
kln|kln|||Kalenjin|ltr|7|Kalenjin|கலின்ஜின்|कलेंजिन|كالينجين|kalendjin|Kalenjin
kln-KE|kln||KE|Kalenjin (Kenya)|ltr|7|Kalenjin (Kenya)|கலின்ஜின் (கென்யா)|कलेंजिन (केन्या)|كالينجين (كينيا)|kalendjin (Kenya)|Kalenjin (Kenia)
km|km|||Khmer|ltr|7|Khmer|கெமெர்|खमेर|الخميرية|khmer|Khmer
km-KH|km||KH|Khmer (Cambodia)|ltr|7|Khmer (Kemboja)|கெமெர் (கம்போடியா)|खमेर (कंबोडिया)|الخميرية (كمبوديا)|khmer (Cambodge)|Khmer (Kambodscha)
kn|kn|||Kannada|ltr|7|Kannada|கன்னடம்|कन्नड़|الكانادا|kannada|Kannada
kn-IN|kn||IN|Kannada (India)|ltr|7|Kannada (India)|கன்னடம் (இந்தியா)|कन्नड़ (भारत)|الكانادا (الهند)|kannada (Inde)|Kannada (Indien)
ko|ko|||Korean|ltr|7|Korea|கொரியன்|कोरियाई|الكورية|coréen|Koreanisch
ko-CN|ko||CN|Korean (China)|ltr|1|Korea (China)|கொரியன் (சீனா)|कोरियाई (चीन)|الكورية (الصين)|coréen (Chine)|Koreanisch (China)
ko-KP|ko||KP|Korean (North Korea)|ltr|1|Korea (Korea Utara)|கொரியன் (வட கொரியா)|कोरियाई (उत्तर कोरिया)|الكورية (كوريا الشمالية)|coréen (Corée du Nord)|Koreanisch (Nordkorea)
ko-KR|ko||KR|Korean (South Korea)|ltr|7|Korea (Korea Selatan)|கொரியன் (தென் கொரியா)|कोरियाई (दक्षिण कोरिया)|الكورية (كوريا الجنوبية)|coréen (Corée du Sud)|Koreanisch (Südkorea)
kok|kok|||Konkani|ltr|7|Konkani|கொங்கணி|कोंकणी|الكونكانية|konkani|Konkani
kok-Deva|kok|Deva||Konkani (Devanagari)|ltr|7|Konkani (Devanagari)|கொங்கணி (தேவநாகரி)|कोंकणी (देवनागरी)|الكونكانية (الديفاناجاري)|konkani (dévanagari)|Konkani (Devanagari)
kok-Deva-IN|kok|Deva|IN|Konkani (Devanagari, India)|ltr|7|Konkani (Devanagari, India)|கொங்கணி (தேவநாகரி, இந்தியா)|कोंकणी (देवनागरी, भारत)|الكونكانية (الديفاناجاري، الهند)|konkani (dévanagari, Inde)|Konkani (Devanagari, Indien)
kok-Latn|kok|Latn||Konkani (Latin)|ltr|7|Konkani (Latin)|கொங்கணி (லத்தின்)|कोंकणी (लैटिन)|الكونكانية (اللاتينية)|konkani (latin)|Konkani (Lateinisch)
kok-Latn-IN|kok|Latn|IN|Konkani (Latin, India)|ltr|7|Konkani (Latin, India)|கொங்கணி (லத்தின், இந்தியா)|कोंकणी (लैटिन, भारत)|الكونكانية (اللاتينية، الهند)|konkani (latin, Inde)|Konkani (Lateinisch, Indien)
kpe|kpe|||Kpelle|ltr|1|Kpelle|க்பெல்லே|क्पेल|الكبيل|kpellé|Kpelle
kpe-GN|kpe||GN|Kpelle (Guinea)|ltr|1|Kpelle (Guinea)|க்பெல்லே (கினியா)|क्पेल (गिनी)|الكبيل (غينيا)|kpellé (Guinée)|Kpelle (Guinea)
kpe-LR|kpe||LR|Kpelle (Liberia)|ltr|1|Kpelle (Liberia)|க்பெல்லே (லைபீரியா)|क्पेल (लाइबेरिया)|الكبيل (ليبيريا)|kpellé (Liberia)|Kpelle (Liberia)
ks|ks|||Kashmiri|rtl|7|Kashmir|காஷ்மிரி|कश्मीरी|الكشميرية|cachemiri|Kaschmiri
ks-Arab|ks|Arab||Kashmiri (Arabic)|rtl|7|Kashmir (Arab)|காஷ்மிரி (அரபிக்)|कश्मीरी (अरबी)|الكشميرية (العربية)|cachemiri (arabe)|Kaschmiri (Arabisch)
ks-Arab-IN|ks|Arab|IN|Kashmiri (Arabic, India)|rtl|7|Kashmir (Arab, India)|காஷ்மிரி (அரபிக், இந்தியா)|कश्मीरी (अरबी, भारत)|الكشميرية (العربية، الهند)|cachemiri (arabe, Inde)|Kaschmiri (Arabisch, Indien)
ks-Deva|ks|Deva||Kashmiri (Devanagari)|ltr|7|Kashmir (Devanagari)|காஷ்மிரி (தேவநாகரி)|कश्मीरी (देवनागरी)|الكشميرية (الديفاناجاري)|cachemiri (dévanagari)|Kaschmiri (Devanagari)
ks-Deva-IN|ks|Deva|IN|Kashmiri (Devanagari, India)|ltr|7|Kashmir (Devanagari, India)|காஷ்மிரி (தேவநாகரி, இந்தியா)|कश्मीरी (देवनागरी, भारत)|الكشميرية (الديفاناجاري، الهند)|cachemiri (dévanagari, Inde)|Kaschmiri (Devanagari, Indien)
ksb|ksb|||Shambala|ltr|1|Shambala|ஷம்பாலா|शम्बाला|شامبالا|shambala|Shambala
ksb-TZ|ksb||TZ|Shambala (Tanzania)|ltr|1|Shambala (Tanzania)|ஷம்பாலா (தான்சானியா)|शम्बाला (तंज़ानिया)|شامبالا (تنزانيا)|shambala (Tanzanie)|Shambala (Tansania)
ksf|ksf|||Bafia|ltr|1|Bafia|பாஃபியா|बफिआ|لغة البافيا|bafia|Bafia
ksf-CM|ksf||CM|Bafia (Cameroon)|ltr|1|Bafia (Cameroon)|பாஃபியா (கேமரூன்)|बफिआ (कैमरून)|لغة البافيا (الكاميرون)|bafia (Cameroun)|Bafia (Kamerun)
ksh|ksh|||Colognian|ltr|1|Colognian|கொலோக்னியன்|कोलोनियाई|لغة الكولونيان|kölsch|Kölsch
ksh-DE|ksh||DE|Colognian (Germany)|ltr|1|Colognian (Jerman)|கொலோக்னியன் (ஜெர்மனி)|कोलोनियाई (जर्मनी)|لغة الكولونيان (ألمانيا)|kölsch (Allemagne)|Kölsch (Deutschland)
ku|ku|||Kurdish|ltr|1|Kurdish|குர்திஷ்|कुर्दिश|الكردية|kurde|Kurdisch
ku-Arab|ku|Arab||Kurdish (Arabic)|rtl|6|Kurdish (Arab)|குர்திஷ் (அரபிக்)|कुर्दिश (अरबी)|الكردية (العربية)|kurde (arabe)|Kurdisch (Arabisch)
ku-Arab-IQ|ku|Arab|IQ|Kurdish (Arabic, Iraq)|rtl|6|Kurdish (Arab, Iraq)|குர்திஷ் (அரபிக், ஈராக்)|कुर्दिश (अरबी, इराक)|الكردية (العربية، العراق)|kurde (arabe, Irak)|Kurdisch (Arabisch, Irak)
ku-Arab-IR|ku|Arab|IR|Kurdish (Arabic, Iran)|rtl|6|Kurdish (Arab, Iran)|குர்திஷ் (அரபிக், ஈரான்)|कुर्दिश (अरबी, ईरान)|الكردية (العربية، إيران)|kurde (arabe, Iran)|Kurdisch (Arabisch, Iran)
ku-Latn|ku|Latn||Kurdish (Latin)|ltr|1|Kurdish (Latin)|குர்திஷ் (லத்தின்)|कुर्दिश (लैटिन)|الكردية (اللاتينية)|kurde (latin)|Kurdisch (Lateinisch)
ku-Latn-IQ|ku|Latn|IQ|Kurdish (Latin, Iraq)|ltr|6|Kurdish (Latin, Iraq)|குர்திஷ் (லத்தின், ஈராக்)|कुर्दिश (लैटिन, इराक)|الكردية (اللاتينية، العراق)|kurde (latin, Irak)|Kurdisch (Lateinisch, Irak)
ku-Latn-SY|ku|Latn|SY|Kurdish (Latin, Syria)|ltr|6|Kurdish (Latin, Syria)|குர்திஷ் (லத்தின், சிரியா)|कुर्दिश (लैटिन, सीरिया)|الكردية (اللاتينية، سوريا)|kurde (latin, Syrie)|Kurdisch (Lateinisch, Syrien)
ku-Latn-TR|ku|Latn|TR|Kurdish (Latin, Türkiye)|ltr|1|Kurdish (Latin, Turkiye)|குர்திஷ் (லத்தின், துருக்கியே)|कुर्दिश (लैटिन, तुर्किये)|الكردية (اللاتينية، تركيا)|kurde (latin, Turquie)|Kurdisch (Lateinisch, Türkei)
ku-TR|ku||TR|Kurdish (Türkiye)|ltr|1|Kurdish (Turkiye)|குர்திஷ் (துருக்கியே)|कुर्दिश (तुर्किये)|الكردية (تركيا)|kurde (Turquie)|Kurdisch (Türkei)
kw|kw|||Cornish|ltr|1|Cornish|கார்னிஷ்|कोर्निश|الكورنية|cornique|Kornisch
kw-GB|kw||GB|Cornish (United Kingdom)|ltr|1|Cornish (United Kingdom)|கார்னிஷ் (யுனைடெட் கிங்டம்)|कोर्निश (यूनाइटेड किंगडम)|الكورنية (المملكة المتحدة)|cornique (Royaume-Uni)|Kornisch (Vereinigtes Königreich)
kxv|kxv|||Kuvi|ltr|7|Kuvi|குவி|कुवी|الكوفية|kuvi|Kuvi
kxv-Deva|kxv|Deva||Kuvi (Devanagari)|ltr|7|Kuvi (Devanagari)|குவி (தேவநாகரி)|कुवी (देवनागरी)|الكوفية (الديفاناجاري)|kuvi (dévanagari)|Kuvi (Devanagari)
kxv-Deva-IN|kxv|Deva|IN|Kuvi (Devanagari, India)|ltr|7|Kuvi (Devanagari, India)|குவி (தேவநாகரி, இந்தியா)|कुवी (देवनागरी, भारत)|الكوفية (الديفاناجاري، الهند)|kuvi (dévanagari, Inde)|Kuvi (Devanagari, Indien)
kxv-Latn|kxv|Latn||Kuvi (Latin)|ltr|7|Kuvi (Latin)|குவி (லத்தின்)|कुवी (लैटिन)|الكوفية (اللاتينية)|kuvi (latin)|Kuvi (Lateinisch)
kxv-Latn-IN|kxv|Latn|IN|Kuvi (Latin, India)|ltr|7|Kuvi (Latin, India)|குவி (லத்தின், இந்தியா)|कुवी (लैटिन, भारत)|الكوفية (اللاتينية، الهند)|kuvi (latin, Inde)|Kuvi (Lateinisch, Indien)
kxv-Orya|kxv|Orya||Kuvi (Odia)|ltr|7|Kuvi (Oriya)|குவி (ஒடியா)|कुवी (ओड़िया)|الكوفية (الأوريا)|kuvi (odia)|Kuvi (Oriya)
kxv-Orya-IN|kxv|Orya|IN|Kuvi (Odia, India)|ltr|7|Kuvi (Oriya, India)|குவி (ஒடியா, இந்தியா)|कुवी (ओड़िया, भारत)|الكوفية (الأوريا، الهند)|kuvi (odia, Inde)|Kuvi (Oriya, Indien)
kxv-Telu|kxv|Telu||Kuvi (Telugu)|ltr|7|Kuvi (Telugu)|குவி (தெலுங்கு)|कुवी (तेलुगू)|الكوفية (التيلجو)|kuvi (télougou)|Kuvi (Telugu)
kxv-Telu-IN|kxv|Telu|IN|Kuvi (Telugu, India)|ltr|7|Kuvi (Telugu, India)|குவி (தெலுங்கு, இந்தியா)|कुवी (तेलुगू, भारत)|الكوفية (التيلجو، الهند)|kuvi (télougou, Inde)|Kuvi (Telugu, Indien)
ky|ky|||Kyrgyz|ltr|1|Kirghiz|கிர்கிஸ்|किर्गीज़|القيرغيزية|kirghize|Kirgisisch
ky-KG|ky||KG|Kyrgyz (Kyrgyzstan)|ltr|1|Kirghiz (Kyrgyzstan)|கிர்கிஸ் (கிர்கிஸ்தான்)|किर्गीज़ (किर्गिज़स्तान)|القيرغيزية (قيرغيزستان)|kirghize (Kirghizstan)|Kirgisisch (Kirgisistan)
la|la|||Latin|ltr|1|Latin|லத்தின்|लैटिन|اللاتينية|latin|Latein
la-VA|la||VA|Latin (Vatican City)|ltr|1|Latin (Kota Vatican)|லத்தின் (வாடிகன் நகரம்)|लैटिन (वेटिकन सिटी)|اللاتينية (الفاتيكان)|latin (État de la Cité du Vatican)|Latein (Vatikanstadt)
lag|lag|||Langi|ltr|1|Langi|லங்கி|लांगि|لانجي|langi|Langi
lag-TZ|lag||TZ|Langi (Tanzania)|ltr|1|Langi (Tanzania)|லங்கி (தான்சானியா)|लांगि (तंज़ानिया)|لانجي (تنزانيا)|langi (Tanzanie)|Langi (Tansania)
lb|lb|||Luxembourgish|ltr|1|Luxembourg|லக்ஸம்போர்கிஷ்|लग्ज़मबर्गी|اللكسمبورغية|luxembourgeois|Luxemburgisch
lb-LU|lb||LU|Luxembourgish (Luxembourg)|ltr|1|Luxembourg (Luxembourg)|லக்ஸம்போர்கிஷ் (லக்ஸ்சம்பர்க்)|लग्ज़मबर्गी (लग्ज़मबर्ग)|اللكسمبورغية (لوكسمبورغ)|luxembourgeois (Luxembourg)|Luxemburgisch (Luxemburg)
lg|lg|||Ganda|ltr|1|Ganda|கான்டா|गांडा|الغاندا|ganda|Ganda
lg-UG|lg||UG|Ganda (Uganda)|ltr|1|Ganda (Uganda)|கான்டா (உகாண்டா)|गांडा (युगांडा)|الغاندا (أوغندا)|ganda (Ouganda)|Ganda (Uganda)
lij|lij|||Ligurian|ltr|1|Liguria|லிகூரியன்|लिगुरियन|الليغورية|ligure|Ligurisch
lij-IT|lij||IT|Ligurian (Italy)|ltr|1|Liguria (Itali)|லிகூரியன் (இத்தாலி)|लिगुरियन (इटली)|الليغورية (إيطاليا)|ligure (Italie)|Ligurisch (Italien)
lkt|lkt|||Lakota|ltr|7|Lakota|லகோடா|लैकोटा|لاكوتا|lakota|Lakota
lkt-US|lkt||US|Lakota (United States)|ltr|7|Lakota (Amerika Syarikat)|லகோடா (அமெரிக்கா)|लैकोटा (संयुक्त राज्य)|لاكوتا (الولايات المتحدة)|lakota (États-Unis)|Lakota (Vereinigte Staaten)
lmo|lmo|||Lombard|ltr|1|Lombard|லொம்பார்டு|लोम्बार्ड|اللومبردية|lombard|Lombardisch
lmo-IT|lmo||IT|Lombard (Italy)|ltr|1|Lombard (Itali)|லொம்பார்டு (இத்தாலி)|लोम्बार्ड (इटली)|اللومبردية (إيطاليا)|lombard (Italie)|Lombardisch (Italien)
ln|ln|||Lingala|ltr|1|Lingala|லிங்காலா|लिंगाला|اللينجالا|lingala|Lingala
ln-AO|ln||AO|Lingala (Angola)|ltr|1|Lingala (Angola)|லிங்காலா (அங்கோலா)|लिंगाला (अंगोला)|اللينجالا (أنغولا)|lingala (Angola)|Lingala (Angola)
ln-CD|ln||CD|Lingala (Congo - Kinshasa)|ltr|1|Lingala (Congo - Kinshasa)|லிங்காலா (காங்கோ - கின்ஷாசா)|लिंगाला (कांगो - किंशासा)|اللينجالا (الكونغو - كينشاسا)|lingala (Congo-Kinshasa)|Lingala (Kongo-Kinshasa)
ln-CF|ln||CF|Lingala (Central African Republic)|ltr|1|Lingala (Republik Afrika Tengah)|லிங்காலா (மத்திய ஆப்ரிக்கக் குடியரசு)|लिंगाला (मध्य अफ़्रीकी गणराज्य)|اللينجالا (جمهورية أفريقيا الوسطى)|lingala (République centrafricaine)|Lingala (Zentralafrikanische Republik)
ln-CG|ln||CG|Lingala (Congo - Brazzaville)|ltr|1|Lingala (Congo - Brazzaville)|லிங்காலா (காங்கோ - ப்ராஸாவில்லே)|लिंगाला (कांगो – ब्राज़ाविल)|اللينجالا (الكونغو - برازافيل)|lingala (Congo-Brazzaville)|Lingala (Kongo-Brazzaville)
lo|lo|||Lao|ltr|7|Laos|லாவோ|लाओ|اللاوية|lao|Laotisch
lo-LA|lo||LA|Lao (Laos)|ltr|7|Laos (Laos)|லாவோ (லாவோஸ்)|लाओ (लाओस)|اللاوية (لاوس)|lao (Laos)|Laotisch (Laos)
lrc|lrc|||Northern Luri|rtl|6|Luri Utara|வடக்கு லுரி|उत्तरी लूरी|اللرية الشمالية|lori du Nord|Nördliches Luri
lrc-IQ|lrc||IQ|Northern Luri (Iraq)|rtl|6|Luri Utara (Iraq)|வடக்கு லுரி (ஈராக்)|उत्तरी लूरी (इराक)|اللرية الشمالية (العراق)|lori du Nord (Irak)|Nördliches Luri (Irak)
lrc-IR|lrc||IR|Northern Luri (Iran)|rtl|6|Luri Utara (Iran)|வடக்கு லுரி (ஈரான்)|उत्तरी लूरी (ईरान)|اللرية الشمالية (إيران)|lori du Nord (Iran)|Nördliches Luri (Iran)
lt|lt|||Lithuanian|ltr|1|Lithuania|லிதுவேனியன்|लिथुआनियाई|الليتوانية|lituanien|Litauisch
lt-LT|lt||LT|Lithuanian (Lithuania)|ltr|1|Lithuania (Lithuania)|லிதுவேனியன் (லிதுவேனியா)|लिथुआनियाई (लिथुआनिया)|الليتوانية (ليتوانيا)|lituanien (Lituanie)|Litauisch (Litauen)
ltg|ltg|||Latgalian|ltr|1|||||latgalien|Lettgallisch
ltg-LV|ltg||LV|Latgalian (Latvia)|ltr|1|||||latgalien (Lettonie)|Lettgallisch (Lettland)
lu|lu|||Luba-Katanga|ltr|1|Luba-Katanga|லுபா-கடாங்கா|ल्यूबा-कटांगा|اللوبا كاتانغا|luba-katanga (kiluba)|Luba-Katanga
lu-CD|lu||CD|Luba-Katanga (Congo - Kinshasa)|ltr|1|Luba-Katanga (Congo - Kinshasa)|லுபா-கடாங்கா (காங்கோ - கின்ஷாசா)|ल्यूबा-कटांगा (कांगो - किंशासा)|اللوبا كاتانغا (الكونغو - كينشاسا)|luba-katanga (kiluba) (Congo-Kinshasa)|Luba-Katanga (Kongo-Kinshasa)
luo|luo|||Luo|ltr|7|Luo|லுயோ|ल्युओ|اللو||Luo
luo-KE|luo||KE|Luo (Kenya)|ltr|7|Luo (Kenya)|லுயோ (கென்யா)|ल्युओ (केन्या)|اللو (كينيا)||Luo (Kenia)
luy|luy|||Luyia|ltr|7|Luyia|லுயியா|ल्युईआ|لغة اللويا|luyia|Luhya
luy-KE|luy||KE|Luyia (Kenya)|ltr|7|Luyia (Kenya)|லுயியா (கென்யா)|ल्युईआ (केन्या)|لغة اللويا (كينيا)|luyia (Kenya)|Luhya (Kenia)
lv|lv|||Latvian|ltr|1|Latvia|லாட்வியன்|लातवियाई|اللاتفية|letton|Lettisch
lv-LV|lv||LV|Latvian (Latvia)|ltr|1|Latvia (Latvia)|லாட்வியன் (லாட்வியா)|लातवियाई (लातविया)|اللاتفية (لاتفيا)|letton (Lettonie)|Lettisch (Lettland)
lzz|lzz|||Laz|ltr|1|||||laze|Lasisch
lzz-TR|lzz||TR|Laz (Türkiye)|ltr|1|||||laze (Turquie)|Lasisch (Türkei)
mai|mai|||Maithili|ltr|7|Maithili|மைதிலி|मैथिली|المايثيلي|maïthili|Maithili
mai-IN|mai||IN|Maithili (India)|ltr|7|Maithili (India)|மைதிலி (இந்தியா)|मैथिली (भारत)|المايثيلي (الهند)|maïthili (Inde)|Maithili (Indien)
mas|mas|||Masai|ltr|7|Masai|மாசாய்|मसाई|الماساي|maasaï|Massai
mas-KE|mas||KE|Masai (Kenya)|ltr|7|Masai (Kenya)|மாசாய் (கென்யா)|मसाई (केन्या)|الماساي (كينيا)|maasaï (Kenya)|Massai (Kenia)
mas-TZ|mas||TZ|Masai (Tanzania)|ltr|1|Masai (Tanzania)|மாசாய் (தான்சானியா)|मसाई (तंज़ानिया)|الماساي (تنزانيا)|maasaï (Tanzanie)|Massai (Tansania)
mdf|mdf|||Moksha|ltr|1|Moksha|மோக்க்ஷா|मोक्ष|الموكشا|mokcha|Mokschanisch
mdf-RU|mdf||RU|Moksha (Russia)|ltr|1|Moksha (Rusia)|மோக்க்ஷா (ரஷ்யா)|मोक्ष (रूस)|الموكشا (روسيا)|mokcha (Russie)|Mokschanisch (Russland)
mer|mer|||Meru|ltr|7|Meru|மெரு|मेरु|الميرو|meru|Meru
mer-KE|mer||KE|Meru (Kenya)|ltr|7|Meru (Kenya)|மெரு (கென்யா)|मेरु (केन्या)|الميرو (كينيا)|meru (Kenya)|Meru (Kenia)
mfe|mfe|||Morisyen|ltr|1|Morisyen|மொரிசியன்|मोरीस्येन|المورسيانية|créole mauricien|Morisyen
mfe-MU|mfe||MU|Morisyen (Mauritius)|ltr|1|Morisyen (Mauritius)|மொரிசியன் (மொரிசியஸ்)|मोरीस्येन (मॉरीशस)|المورسيانية (موريشيوس)|créole mauricien (Maurice)|Morisyen (Mauritius)
mg|mg|||Malagasy|ltr|1|Malagasy|மலகாஸி|मालागासी|الملغاشي|malgache|Malagasy
mg-MG|mg||MG|Malagasy (Madagascar)|ltr|1|Malagasy (Madagaskar)|மலகாஸி (மடகாஸ்கர்)|मालागासी (मेडागास्कर)|الملغاشي (مدغشقر)|malgache (Madagascar)|Malagasy (Madagaskar)
mgh|mgh|||Makhuwa-Meetto|ltr|7|Makhuwa-Meetto|மகுவா-மீட்டோ|मैखुवा-मीट्टो|ماخاوا-ميتو|makua|Makhuwa-Meetto
mgh-MZ|mgh||MZ|Makhuwa-Meetto (Mozambique)|ltr|7|Makhuwa-Meetto (Mozambique)|மகுவா-மீட்டோ (மொசாம்பிக்)|मैखुवा-मीट्टो (मोज़ांबिक)|ماخاوا-ميتو (موزمبيق)|makua (Mozambique)|Makhuwa-Meetto (Mosambik)
mgo|mgo|||Metaʼ|ltr|1|Meta’|மேடா|मेटा|ميتا|metaʼ|Meta’
mgo-CM|mgo||CM|Metaʼ (Cameroon)|ltr|1|Meta’ (Cameroon)|மேடா (கேமரூன்)|मेटा (कैमरून)|ميتا (الكاميرون)|metaʼ (Cameroun)|Meta’ (Kamerun)
mi|mi|||Māori|ltr|1|Maori|மௌரி|माओरी|الماورية|maori|Māori
mi-NZ|mi||NZ|Māori (New Zealand)|ltr|1|Maori (New Zealand)|மௌரி (நியூசிலாந்து)|माओरी (न्यूज़ीलैंड)|الماورية (نيوزيلندا)|maori (Nouvelle-Zélande)|Māori (Neuseeland)
mic|mic|||Mi'kmaw|ltr|7|Micmac|மிக்மாக்|मिकमैक|الميكماكيونية|micmac|Micmac
mic-CA|mic||CA|Mi'kmaw (Canada)|ltr|7|Micmac (Kanada)|மிக்மாக் (கனடா)|मिकमैक (कनाडा)|الميكماكيونية (كندا)|micmac (Canada)|Micmac (Kanada)
mk|mk|||Macedonian|ltr|1|Macedonia|மாஸிடோனியன்|मकदूनियाई|المقدونية|macédonien|Mazedonisch
mk-MK|mk||MK|Macedonian (North Macedonia)|ltr|1|Macedonia (Macedonia Utara)|மாஸிடோனியன் (வடக்கு மாசிடோனியா)|मकदूनियाई (उत्तरी मकदूनिया)|المقدونية (مقدونيا الشمالية)|macédonien (Macédoine du Nord)|Mazedonisch (Nordmazedonien)
ml|ml|||Malayalam|ltr|7|Malayalam|மலையாளம்|मलयालम|المالايالامية|malayalam|Malayalam
ml-IN|ml||IN|Malayalam (India)|ltr|7|Malayalam (India)|மலையாளம் (இந்தியா)|मलयालम (भारत)|المالايالامية (الهند)|malayalam (Inde)|Malayalam (Indien)
mn|mn|||Mongolian|ltr|1|Mongolia|மங்கோலியன்|मंगोलियाई|المنغولية|mongol|Mongolisch
mn-MN|mn||MN|Mongolian (Mongolia)|ltr|1|Mongolia (Mongolia)|மங்கோலியன் (மங்கோலியா)|मंगोलियाई (मंगोलिया)|المنغولية (منغوليا)|mongol (Mongolie)|Mongolisch (Mongolei)
mn-Mong|mn|Mong||Mongolian (Mongolian)|ltr|1|Mongolia (Mongolia)|மங்கோலியன் (மங்கோலியன்)|मंगोलियाई (मंगोलियाई)|المنغولية (المغولية)|mongol (mongol)|Mongolisch (Mongolisch)
mn-Mong-CN|mn|Mong|CN|Mongolian (Mongolian, China)|ltr|1|Mongolia (Mongolia, China)|மங்கோலியன் (மங்கோலியன், சீனா)|मंगोलियाई (मंगोलियाई, चीन)|المنغولية (المغولية، الصين)|mongol (mongol, Chine)|Mongolisch (Mongolisch, China)
mn-Mong-MN|mn|Mong|MN|Mongolian (Mongolian, Mongolia)|ltr|1|Mongolia (Mongolia, Mongolia)|மங்கோலியன் (மங்கோலியன், மங்கோலியா)|मंगोलियाई (मंगोलियाई, मंगोलिया)|المنغولية (المغولية، منغوليا)|mongol (mongol, Mongolie)|Mongolisch (Mongolisch, Mongolei)
mni|mni|||Manipuri|ltr|7|Manipuri|மணிப்புரி|मणिपुरी|المانيبورية|manipuri|Meithei
mni-Beng|mni|Beng||Manipuri (Bangla)|ltr|7|Manipuri (Benggala)|மணிப்புரி (வங்காளம்)|मणिपुरी (बांग्ला)|المانيبورية (البنغالية)|manipuri (bengali)|Meithei (Bengalisch)
mni-Beng-IN|mni|Beng|IN|Manipuri (Bangla, India)|ltr|7|Manipuri (Benggala, India)|மணிப்புரி (வங்காளம், இந்தியா)|मणिपुरी (बांग्ला, भारत)|المانيبورية (البنغالية، الهند)|manipuri (bengali, Inde)|Meithei (Bengalisch, Indien)
mni-Mtei|mni|Mtei||Manipuri (Meitei Mayek)|ltr|7|Manipuri (Meitei Mayek)|மணிப்புரி (மெய்தெய் மயக்)|मणिपुरी (मेइतेइ मायेक)|المانيبورية (ميتي ماييك)|manipuri (meitei mayek)|Meithei (Meitei-Mayek)
mni-Mtei-IN|mni|Mtei|IN|Manipuri (Meitei Mayek, India)|ltr|7|Manipuri (Meitei Mayek, India)|மணிப்புரி (மெய்தெய் மயக், இந்தியா)|मणिपुरी (मेइतेइ मायेक, भारत)|المانيبورية (ميتي ماييك، الهند)|manipuri (meitei mayek, Inde)|Meithei (Meitei-Mayek, Indien)
moh|moh|||Mohawk|ltr|7|Mohawk|மொஹாக்|मोहौक|الموهوك|mohawk|Mohawk
moh-CA|moh||CA|Mohawk (Canada)|ltr|7|Mohawk (Kanada)|மொஹாக் (கனடா)|मोहौक (कनाडा)|الموهوك (كندا)|mohawk (Canada)|Mohawk (Kanada)
mr|mr|||Marathi|ltr|7|Marathi|மராத்தி|मराठी|الماراثية|marathi|Marathi
mr-IN|mr||IN|Marathi (India)|ltr|7|Marathi (India)|மராத்தி (இந்தியா)|मराठी (भारत)|الماراثية (الهند)|marathi (Inde)|Marathi (Indien)
ms|ms|||Malay|ltr|1|Melayu|மலாய்|मलय|الماليزية|malais|Malaiisch
ms-Arab|ms|Arab||Malay (Arabic)|rtl|1|Melayu (Arab)|மலாய் (அரபிக்)|मलय (अरबी)|الماليزية (العربية)|malais (arabe)|Malaiisch (Arabisch)
ms-Arab-BN|ms|Arab|BN|Malay (Arabic, Brunei)|rtl|1|Melayu (Arab, Brunei)|மலாய் (அரபிக், புருனே)|मलय (अरबी, ब्रूनेई)|الماليزية (العربية، بروناي)|malais (arabe, Brunei)|Malaiisch (Arabisch, Brunei Darussalam)
ms-Arab-MY|ms|Arab|MY|Malay (Arabic, Malaysia)|rtl|1|Melayu (Arab, Malaysia)|மலாய் (அரபிக், மலேசியா)|मलय (अरबी, मलेशिया)|الماليزية (العربية، ماليزيا)|malais (arabe, Malaisie)|Malaiisch (Arabisch, Malaysia)
ms-BN|ms||BN|Malay (Brunei)|ltr|1|Melayu (Brunei)|மலாய் (புருனே)|मलय (ब्रूनेई)|الماليزية (بروناي)|malais (Brunei)|Malaiisch (Brunei Darussalam)
ms-ID|ms||ID|Malay (Indonesia)|ltr|7|Melayu (Indonesia)|மலாய் (இந்தோனேசியா)|मलय (इंडोनेशिया)|الماليزية (إندونيسيا)|malais (Indonésie)|Malaiisch (Indonesien)
ms-MY|ms||MY|Malay (Malaysia)|ltr|1|Melayu (Malaysia)|மலாய் (மலேசியா)|मलय (मलेशिया)|الماليزية (ماليزيا)|malais (Malaisie)|Malaiisch (Malaysia)
ms-SG|ms||SG|Malay (Singapore)|ltr|7|Melayu (Singapura)|மலாய் (சிங்கப்பூர்)|मलय (सिंगापुर)|الماليزية (سنغافورة)|malais (Singapour)|Malaiisch (Singapur)
mt|mt|||Maltese|ltr|7|Malta|மால்டிஸ்|माल्टीज़|المالطية|maltais|Maltesisch
mt-MT|mt||MT|Maltese (Malta)|ltr|7|Malta (Malta)|மால்டிஸ் (மால்டா)|माल्टीज़ (माल्टा)|المالطية (مالطا)|maltais (Malte)|Maltesisch (Malta)
mua|mua|||Mundang|ltr|1|Mundang|முன்டாங்|मुंडैंग|مندنج|moundang|Mundang
mua-CM|mua||CM|Mundang (Cameroon)|ltr|1|Mundang (Cameroon)|முன்டாங் (கேமரூன்)|मुंडैंग (कैमरून)|مندنج (الكاميرون)|moundang (Cameroun)|Mundang (Kamerun)
mus|mus|||Muscogee|ltr|7|Creek|க்ரீக்|क्रीक|الكريك|creek|Muskogee
mus-US|mus||US|Muscogee (United States)|ltr|7|Creek (Amerika Syarikat)|க்ரீக் (அமெரிக்கா)|क्रीक (संयुक्त राज्य)|الكريك (الولايات المتحدة)|creek (États-Unis)|Muskogee (Vereinigte Staaten)
my|my|||Burmese|ltr|7|Burma|பர்மீஸ்|बर्मीज़|البورمية|birman|Birmanisch
my-MM|my||MM|Burmese (Myanmar (Burma))|ltr|7|Burma (Myanmar (Burma))|பர்மீஸ் (மியான்மர் (பர்மா))|बर्मीज़ (म्यांमार (बर्मा))|البورمية (ميانمار (بورما))|birman (Myanmar (Birmanie))|Birmanisch (Myanmar)
myv|myv|||Erzya|ltr|1|Erzya|ஏர்ஜியா|एर्ज़या|الأرزية|erzya|Ersja-Mordwinisch
myv-RU|myv||RU|Erzya (Russia)|ltr|1|Erzya (Rusia)|ஏர்ஜியா (ரஷ்யா)|एर्ज़या (रूस)|الأرزية (روسيا)|erzya (Russie)|Ersja-Mordwinisch (Russland)
mzn|mzn|||Mazanderani|rtl|6|Mazanderani|மசந்தேரனி|माज़न्देरानी|المازندرانية|mazandérani|Masanderanisch
mzn-IR|mzn||IR|Mazanderani (Iran)|rtl|6|Mazanderani (Iran)|மசந்தேரனி (ஈரான்)|माज़न्देरानी (ईरान)|المازندرانية (إيران)|mazandérani (Iran)|Masanderanisch (Iran)
naq|naq|||Nama|ltr|1|Nama|நாமா|नामा|لغة الناما|nama|Nama
naq-NA|naq||NA|Nama (Namibia)|ltr|1|Nama (Namibia)|நாமா (நமீபியா)|नामा (नामीबिया)|لغة الناما (ناميبيا)|nama (Namibie)|Nama (Namibia)
nb|nb|||Norwegian Bokmål|ltr|1|Bokmal Norway|நார்வேஜியன் பொக்மால்|नॉर्वेजियाई बोकमाल|النرويجية بوكمال|norvégien bokmål|Norwegisch (Bokmål)
nb-NO|nb||NO|Norwegian Bokmål (Norway)|ltr|1|Bokmal Norway (Norway)|நார்வேஜியன் பொக்மால் (நார்வே)|नॉर्वेजियाई बोकमाल (नॉर्वे)|النرويجية بوكمال (النرويج)|norvégien bokmål (Norvège)|Norwegisch (Bokmål) (Norwegen)
nb-SJ|nb||SJ|Norwegian Bokmål (Svalbard & Jan Mayen)|ltr|1|Bokmal Norway (Svalbard dan Jan Mayen)|நார்வேஜியன் பொக்மால் (ஸ்வல்பார்டு & ஜான் மேயன்)|नॉर्वेजियाई बोकमाल (स्वालबार्ड और जान मायेन)|النرويجية بوكمال (سفالبارد وجان ماين)|norvégien bokmål (Svalbard et Jan Mayen)|Norwegisch (Bokmål) (Spitzbergen und Jan Mayen)
nd|nd|||North Ndebele|ltr|7|Ndebele Utara|வடக்கு தெபெலே|उत्तरी देबेल|النديبيل الشمالية|ndébélé du Nord|Nord-Ndebele
nd-ZW|nd||ZW|North Ndebele (Zimbabwe)|ltr|7|Ndebele Utara (Zimbabwe)|வடக்கு தெபெலே (ஜிம்பாப்வே)|उत्तरी देबेल (ज़िम्बाब्वे)|النديبيل الشمالية (زيمبابوي)|ndébélé du Nord (Zimbabwe)|Nord-Ndebele (Simbabwe)
nds|nds|||Low German|ltr|1|Jerman Rendah|லோ ஜெர்மன்|निचला जर्मन|الألمانية السفلى|bas-allemand|Niederdeutsch
nds-DE|nds||DE|Low German (Germany)|ltr|1|Jerman Rendah (Jerman)|லோ ஜெர்மன் (ஜெர்மனி)|निचला जर्मन (जर्मनी)|الألمانية السفلى (ألمانيا)|bas-allemand (Allemagne)|Niederdeutsch (Deutschland)
nds-NL|nds||NL|Low German (Netherlands)|ltr|1|Jerman Rendah (Belanda)|லோ ஜெர்மன் (நெதர்லாந்து)|निचला जर्मन (नीदरलैंड)|الألمانية السفلى (هولندا)|bas-allemand (Pays-Bas)|Niederdeutsch (Niederlande)
ne|ne|||Nepali|ltr|7|Nepal|நேபாளி|नेपाली|النيبالية|népalais|Nepalesisch
ne-IN|ne||IN|Nepali (India)|ltr|7|Nepal (India)|நேபாளி (இந்தியா)|नेपाली (भारत)|النيبالية (الهند)|népalais (Inde)|Nepalesisch (Indien)
ne-NP|ne||NP|Nepali (Nepal)|ltr|7|Nepal (Nepal)|நேபாளி (நேபாளம்)|नेपाली (नेपाल)|النيبالية (نيبال)|népalais (Népal)|Nepalesisch (Nepal)
nl|nl|||Dutch|ltr|1|Belanda|டச்சு|डच|الهولندية|néerlandais|Niederländisch
nl-AW|nl||AW|Dutch (Aruba)|ltr|1|Belanda (Aruba)|டச்சு (அரூபா)|डच (अरूबा)|الهولندية (أروبا)|néerlandais (Aruba)|Niederländisch (Aruba)
nl-BE|nl||BE|Dutch (Belgium)|ltr|1|Belanda (Belgium)|டச்சு (பெல்ஜியம்)|डच (बेल्जियम)|الهولندية (بلجيكا)|néerlandais (Belgique)|Niederländisch (Belgien)
nl-BQ|nl||BQ|Dutch (Caribbean Netherlands)|ltr|1|Belanda (Belanda Caribbean)|டச்சு (கரீபியன் நெதர்லாந்து)|डच (कैरिबियन नीदरलैंड)|الهولندية (هولندا الكاريبية)|néerlandais (Pays-Bas caribéens)|Niederländisch (Karibische Niederlande)
nl-CW|nl||CW|Dutch (Curaçao)|ltr|1|Belanda (Curacao)|டச்சு (குராகவ்)|डच (कुरासाओ)|الهولندية (كوراساو)|néerlandais (Curaçao)|Niederländisch (Curaçao)
nl-NL|nl||NL|Dutch (Netherlands)|ltr|1|Belanda (Belanda)|டச்சு (நெதர்லாந்து)|डच (नीदरलैंड)|الهولندية (هولندا)|néerlandais (Pays-Bas)|Niederländisch (Niederlande)
nl-SR|nl||SR|Dutch (Suriname)|ltr|1|Belanda (Surinam)|டச்சு (சுரினாம்)|डच (सूरीनाम)|الهولندية (سورينام)|néerlandais (Suriname)|Niederländisch (Suriname)
nl-SX|nl||SX|Dutch (Sint Maarten)|ltr|1|Belanda (Sint Maarten)|டச்சு (சின்ட் மார்டென்)|डच (सिंट मार्टिन)|الهولندية (سانت مارتن)|néerlandais (Saint-Martin (partie néerlandaise))|Niederländisch (Sint Maarten)
nmg|nmg|||Kwasio|ltr|1|Kwasio|க்வாசியோ|क्वासिओ|كواسيو|ngoumba|Kwasio
nmg-CM|nmg||CM|Kwasio (Cameroon)|ltr|1|Kwasio (Cameroon)|க்வாசியோ (கேமரூன்)|क्वासिओ (कैमरून)|كواسيو (الكاميرون)|ngoumba (Cameroun)|Kwasio (Kamerun)
nn|nn|||Norwegian Nynorsk|ltr|1|Nynorsk Norway|நார்வேஜியன் நியூநார்ஸ்க்|नॉर्वेजियाई नॉयनॉर्स्क|النرويجية نينورسك|norvégien nynorsk|Norwegisch (Nynorsk)
nn-NO|nn||NO|Norwegian Nynorsk (Norway)|ltr|1|Nynorsk Norway (Norway)|நார்வேஜியன் நியூநார்ஸ்க் (நார்வே)|नॉर्वेजियाई नॉयनॉर्स्क (नॉर्वे)|النرويجية نينورسك (النرويج)|norvégien nynorsk (Norvège)|Norwegisch (Nynorsk) (Norwegen)
nnh|nnh|||Ngiemboon|ltr|1|Ngiemboon|நெகெய்ம்பூன்|गैम्बू|لغة النجيمبون|ngiemboon|Ngiemboon
nnh-CM|nnh||CM|Ngiemboon (Cameroon)|ltr|1|Ngiemboon (Cameroon)|நெகெய்ம்பூன் (கேமரூன்)|गैम्बू (कैमरून)|لغة النجيمبون (الكاميرون)|ngiemboon (Cameroun)|Ngiemboon (Kamerun)
no|no|||Norwegian|ltr|1|Norway|நார்வேஜியன்|नॉर्वेजियाई|النرويجية|norvégien|Norwegisch
nqo|nqo|||N’Ko|rtl|1|N’ko|என்‘கோ|एन्को|أنكو|n’ko|N’Ko
nqo-GN|nqo||GN|N’Ko (Guinea)|rtl|1|N’ko (Guinea)|என்‘கோ (கினியா)|एन्को (गिनी)|أنكو (غينيا)|n’ko (Guinée)|N’Ko (Guinea)
nr|nr|||South Ndebele|ltr|7|Ndebele Selatan|தெற்கு தெபெலே|दक्षिण देबेल|النديبيل الجنوبي|ndébélé du Sud|Süd-Ndebele
nr-ZA|nr||ZA|South Ndebele (South Africa)|ltr|7|Ndebele Selatan (Afrika Selatan)|தெற்கு தெபெலே (தென் ஆப்பிரிக்கா)|दक्षिण देबेल (दक्षिण अफ़्रीका)|النديبيل الجنوبي (جنوب أفريقيا)|ndébélé du Sud (Afrique du Sud)|Süd-Ndebele (Südafrika)
nso|nso|||Northern Sotho|ltr|7|Sotho Utara|வடக்கு சோதோ|उत्तरी सोथो|السوتو الشمالية|sotho du Nord|Nord-Sotho
nso-ZA|nso||ZA|Northern Sotho (South Africa)|ltr|7|Sotho Utara (Afrika Selatan)|வடக்கு சோதோ (தென் ஆப்பிரிக்கா)|उत्तरी सोथो (दक्षिण अफ़्रीका)|السوتو الشمالية (جنوب أفريقيا)|sotho du Nord (Afrique du Sud)|Nord-Sotho (Südafrika)
nus|nus|||Nuer|ltr|1|Nuer|நியூர்|नुएर|النوير|nuer|Nuer
nus-SS|nus||SS|Nuer (South Sudan)|ltr|1|Nuer (Sudan Selatan)|நியூர் (தெற்கு சூடான்)|नुएर (दक्षिण सूडान)|النوير (جنوب السودان)|nuer (Soudan du Sud)|Nuer (Südsudan)
nv|nv|||Navajo|ltr|7|Navajo|நவாஜோ|नवाहो|النافاجو|navajo|Navajo
nv-US|nv||US|Navajo (United States)|ltr|7|Navajo (Amerika Syarikat)|நவாஜோ (அமெரிக்கா)|नवाहो (संयुक्त राज्य)|النافاجو (الولايات المتحدة)|navajo (États-Unis)|Navajo (Vereinigte Staaten)
ny|ny|||Nyanja|ltr|1|Nyanja|நயன்ஜா|न्यानजा|النيانجا|chewa|Nyanja
ny-MW|ny||MW|Nyanja (Malawi)|ltr|1|Nyanja (Malawi)|நயன்ஜா (மலாவி)|न्यानजा (मलावी)|النيانجا (ملاوي)|chewa (Malawi)|Nyanja (Malawi)
nyn|nyn|||Nyankole|ltr|1|Nyankole|நியான்கோலே|न्यानकोल|النيانكول|nyankolé|Nyankole
nyn-UG|nyn||UG|Nyankole (Uganda)|ltr|1|Nyankole (Uganda)|நியான்கோலே (உகாண்டா)|न्यानकोल (युगांडा)|النيانكول (أوغندا)|nyankolé (Ouganda)|Nyankole (Uganda)
oc|oc|||Occitan|ltr|1|Occitania|ஒக்கிடன்|ओसीटान|الأوكسيتانية|occitan|Okzitanisch
oc-ES|oc||ES|Occitan (Spain)|ltr|1|Occitania (Sepanyol)|ஒக்கிடன் (ஸ்பெயின்)|ओसीटान (स्पेन)|الأوكسيتانية (إسبانيا)|occitan (Espagne)|Okzitanisch (Spanien)
oc-FR|oc||FR|Occitan (France)|ltr|1|Occitania (Perancis)|ஒக்கிடன் (பிரான்ஸ்)|ओसीटान (फ़्रांस)|الأوكسيتانية (فرنسا)|occitan (France)|Okzitanisch (Frankreich)
oka|oka|||Okanagan|ltr|7|Okanagan|ஒகானகன்|ओकनागन|الأوكاناغانية|colville-okanagan|Okanagan
oka-CA|oka||CA|Okanagan (Canada)|ltr|7|Okanagan (Kanada)|ஒகானகன் (கனடா)|ओकनागन (कनाडा)|الأوكاناغانية (كندا)|colville-okanagan (Canada)|Okanagan (Kanada)
oka-US|oka||US|Okanagan (United States)|ltr|7|Okanagan (Amerika Syarikat)|ஒகானகன் (அமெரிக்கா)|ओकनागन (संयुक्त राज्य)|الأوكاناغانية (الولايات المتحدة)|colville-okanagan (États-Unis)|Okanagan (Vereinigte Staaten)
om|om|||Oromo|ltr|7|Oromo|ஒரோமோ|ओरोमो|الأورومية|oromo|Oromo
om-ET|om||ET|Oromo (Ethiopia)|ltr|7|Oromo (Ethiopia)|ஒரோமோ (எத்தியோப்பியா)|ओरोमो (इथियोपिया)|الأورومية (إثيوبيا)|oromo (Éthiopie)|Oromo (Äthiopien)
om-KE|om||KE|Oromo (Kenya)|ltr|7|Oromo (Kenya)|ஒரோமோ (கென்யா)|ओरोमो (केन्या)|الأورومية (كينيا)|oromo (Kenya)|Oromo (Kenia)
or|or|||Odia|ltr|7|Odia|ஒடியா|ओड़िया|الأورية|odia|Oriya
or-IN|or||IN|Odia (India)|ltr|7|Odia (India)|ஒடியா (இந்தியா)|ओड़िया (भारत)|الأورية (الهند)|odia (Inde)|Oriya (Indien)
os|os|||Ossetic|ltr|1|Ossete|ஒசெட்டிக்|ओस्सेटिक|الأوسيتيك|ossète|Ossetisch
os-GE|os||GE|Ossetic (Georgia)|ltr|1|Ossete (Georgia)|ஒசெட்டிக் (ஜார்ஜியா)|ओस्सेटिक (जॉर्जिया)|الأوسيتيك (جورجيا)|ossète (Géorgie)|Ossetisch (Georgien)
os-RU|os||RU|Ossetic (Russia)|ltr|1|Ossete (Rusia)|ஒசெட்டிக் (ரஷ்யா)|ओस्सेटिक (रूस)|الأوسيتيك (روسيا)|ossète (Russie)|Ossetisch (Russland)
osa|osa|||Osage|ltr|7|Osage|ஓசேஜ்|ओसेज|الأوساج|osage|Osage
osa-US|osa||US|Osage (United States)|ltr|7|Osage (Amerika Syarikat)|ஓசேஜ் (அமெரிக்கா)|ओसेज (संयुक्त राज्य)|الأوساج (الولايات المتحدة)|osage (États-Unis)|Osage (Vereinigte Staaten)
pa|pa|||Punjabi|ltr|7|Punjabi|பஞ்சாபி|पंजाबी|البنجابية|pendjabi|Punjabi
pa-Arab|pa|Arab||Punjabi (Arabic)|rtl|7|Punjabi (Arab)|பஞ்சாபி (அரபிக்)|पंजाबी (अरबी)|البنجابية (العربية)|pendjabi (arabe)|Punjabi (Arabisch)
pa-Arab-PK|pa|Arab|PK|Punjabi (Arabic, Pakistan)|rtl|7|Punjabi (Arab, Pakistan)|பஞ்சாபி (அரபிக், பாகிஸ்தான்)|पंजाबी (अरबी, पाकिस्तान)|البنجابية (العربية، باكستان)|pendjabi (arabe, Pakistan)|Punjabi (Arabisch, Pakistan)
pa-Guru|pa|Guru||Punjabi (Gurmukhi)|ltr|7|Punjabi (Gurmukhi)|பஞ்சாபி (குர்முகி)|पंजाबी (गुरमुखी)|البنجابية (الجرمخي)|pendjabi (gourmoukhî)|Punjabi (Gurmukhi)
pa-Guru-IN|pa|Guru|IN|Punjabi (Gurmukhi, India)|ltr|7|Punjabi (Gurmukhi, India)|பஞ்சாபி (குர்முகி, இந்தியா)|पंजाबी (गुरमुखी, भारत)|البنجابية (الجرمخي، الهند)|pendjabi (gourmoukhî, Inde)|Punjabi (Gurmukhi, Indien)
pap|pap|||Papiamento|ltr|1|Papiamento|பபியாமென்டோ|पापियामेन्टो|البابيامينتو|papiamento|Papiamento
pap-AW|pap||AW|Papiamento (Aruba)|ltr|1|Papiamento (Aruba)|பபியாமென்டோ (அரூபா)|पापियामेन्टो (अरूबा)|البابيامينتو (أروبا)|papiamento (Aruba)|Papiamento (Aruba)
pap-CW|pap||CW|Papiamento (Curaçao)|ltr|1|Papiamento (Curacao)|பபியாமென்டோ (குராகவ்)|पापियामेन्टो (कुरासाओ)|البابيامينتو (كوراساو)|papiamento (Curaçao)|Papiamento (Curaçao)
pcm|pcm|||Nigerian Pidgin|ltr|1|Nigerian Pidgin|நைஜீரியன் பிட்கின்|नाइजीरियाई पिडगिन|البدجنية النيجيرية|pidgin nigérian|Nigerianisches Pidgin
pcm-NG|pcm||NG|Nigerian Pidgin (Nigeria)|ltr|1|Nigerian Pidgin (Nigeria)|நைஜீரியன் பிட்கின் (நைஜீரியா)|नाइजीरियाई पिडगिन (नाइजीरिया)|البدجنية النيجيرية (نيجيريا)|pidgin nigérian (Nigeria)|Nigerianisches Pidgin (Nigeria)
pi|pi|||Pali|ltr|1||பாலி|पाली|البالية|pali|Pali
pi-Latn|pi|Latn||Pali (Latin)|ltr|1||பாலி (லத்தின்)|पाली (लैटिन)|البالية (اللاتينية)|pali (latin)|Pali (Lateinisch)
pi-Latn-GB|pi|Latn|GB|Pali (Latin, United Kingdom)|ltr|1||பாலி (லத்தின், யுனைடெட் கிங்டம்)|पाली (लैटिन, यूनाइटेड किंगडम)|البالية (اللاتينية، المملكة المتحدة)|pali (latin, Royaume-Uni)|Pali (Lateinisch, Vereinigtes Königreich)
pis|pis|||Pijin|ltr|1|Pijin|பிஜின்|पाईजिन|بيجين|pijin|Pijin
pis-SB|pis||SB|Pijin (Solomon Islands)|ltr|1|Pijin (Kepulauan Solomon)|பிஜின் (சாலமன் தீவுகள்)|पाईजिन (सोलोमन द्वीपसमूह)|بيجين (جزر سليمان)|pijin (Îles Salomon)|Pijin (Salomonen)
pl|pl|||Polish|ltr|1|Poland|போலிஷ்|पोलिश|البولندية|polonais|Polnisch
pl-PL|pl||PL|Polish (Poland)|ltr|1|Poland (Poland)|போலிஷ் (போலந்து)|पोलिश (पोलैंड)|البولندية (بولندا)|polonais (Pologne)|Polnisch (Polen)
pms|pms|||Piedmontese|ltr|1|||||piémontais|Piemontesisch
pms-IT|pms||IT|Piedmontese (Italy)|ltr|1|||||piémontais (Italie)|Piemontesisch (Italien)
prg|prg|||Prussian|ltr|1|Prusia|பிரஷ்யன்|प्रुशियाई|البروسياوية|prussien|Altpreußisch
prg-PL|prg||PL|Prussian (Poland)|ltr|1|Prusia (Poland)|பிரஷ்யன் (போலந்து)|प्रुशियाई (पोलैंड)|البروسياوية (بولندا)|prussien (Pologne)|Altpreußisch (Polen)
ps|ps|||Pashto|rtl|6|Pashto|பஷ்தோ|पश्तो|البشتو|pachto|Paschtu
ps-AF|ps||AF|Pashto (Afghanistan)|rtl|6|Pashto (Afghanistan)|பஷ்தோ (ஆஃப்கானிஸ்தான்)|पश्तो (अफ़गानिस्तान)|البشتو (أفغانستان)|pachto (Afghanistan)|Paschtu (Afghanistan)
ps-PK|ps||PK|Pashto (Pakistan)|rtl|7|Pashto (Pakistan)|பஷ்தோ (பாகிஸ்தான்)|पश्तो (पाकिस्तान)|البشتو (باكستان)|pachto (Pakistan)|Paschtu (Pakistan)
pt|pt|||Portuguese|ltr|7|Portugis|போர்ச்சுகீஸ்|पुर्तगाली|البرتغالية|portugais|Portugiesisch
pt-AO|pt||AO|Portuguese (Angola)|ltr|1|Portugis (Angola)|போர்ச்சுகீஸ் (அங்கோலா)|पुर्तगाली (अंगोला)|البرتغالية (أنغولا)|portugais (Angola)|Portugiesisch (Angola)
pt-BR|pt||BR|Portuguese (Brazil)|ltr|7|Portugis (Brazil)|போர்ச்சுகீஸ் (பிரேசில்)|पुर्तगाली (ब्राज़ील)|البرتغالية (البرازيل)|portugais (Brésil)|Portugiesisch (Brasilien)
pt-CH|pt||CH|Portuguese (Switzerland)|ltr|1|Portugis (Switzerland)|போர்ச்சுகீஸ் (ஸ்விட்சர்லாந்து)|पुर्तगाली (स्विट्ज़रलैंड)|البرتغالية (سويسرا)|portugais (Suisse)|Portugiesisch (Schweiz)
pt-CV|pt||CV|Portuguese (Cape Verde)|ltr|1|Portugis (Cape Verde)|போர்ச்சுகீஸ் (கேப் வெர்டே)|पुर्तगाली (केप वर्ड)|البرتغالية (الرأس الأخضر)|portugais (Cap-Vert)|Portugiesisch (Cabo Verde)
pt-GQ|pt||GQ|Portuguese (Equatorial Guinea)|ltr|1|Portugis (Guinea Khatulistiwa)|போர்ச்சுகீஸ் (ஈக்வடோரியல் கினியா)|पुर्तगाली (इक्वेटोरियल गिनी)|البرتغالية (غينيا الاستوائية)|portugais (Guinée équatoriale)|Portugiesisch (Äquatorialguinea)
pt-GW|pt||GW|Portuguese (Guinea-Bissau)|ltr|1|Portugis (Guinea Bissau)|போர்ச்சுகீஸ் (கினியா-பிஸ்ஸாவ்)|पुर्तगाली (गिनी-बिसाउ)|البرتغالية (غينيا بيساو)|portugais (Guinée-Bissau)|Portugiesisch (Guinea-Bissau)
pt-LU|pt||LU|Portuguese (Luxembourg)|ltr|1|Portugis (Luxembourg)|போர்ச்சுகீஸ் (லக்ஸ்சம்பர்க்)|पुर्तगाली (लग्ज़मबर्ग)|البرتغالية (لوكسمبورغ)|portugais (Luxembourg)|Portugiesisch (Luxemburg)
pt-MO|pt||MO|Portuguese (Macao SAR China)|ltr|7|Portugis (Macau SAR China)|போர்ச்சுகீஸ் (மகாவ் எஸ்ஏஆர் சீனா)|पुर्तगाली (मकाऊ (विशेष प्रशासनिक क्षेत्र चीन))|البرتغالية (منطقة ماكاو الإدارية الخاصة)|portugais (R.A.S. chinoise de Macao)|Portugiesisch (Sonderverwaltungsregion Macau)
pt-MZ|pt||MZ|Portuguese (Mozambique)|ltr|7|Portugis (Mozambique)|போர்ச்சுகீஸ் (மொசாம்பிக்)|पुर्तगाली (मोज़ांबिक)|البرتغالية (موزمبيق)|portugais (Mozambique)|Portugiesisch (Mosambik)
pt-PT|pt||PT|Portuguese (Portugal)|ltr|7|Portugis (Portugal)|போர்ச்சுகீஸ் (போர்ச்சுக்கல்)|पुर्तगाली (पुर्तगाल)|البرتغالية (البرتغال)|portugais (Portugal)|Portugiesisch (Portugal)
pt-ST|pt||ST|Portuguese (São Tomé & Príncipe)|ltr|1|Portugis (Sao Tome dan Principe)|போர்ச்சுகீஸ் (சாவ் தோம் & ப்ரின்சிபி)|पुर्तगाली (साओ टोम और प्रिंसिपे)|البرتغالية (ساو تومي وبرينسيبي)|portugais (Sao Tomé-et-Principe)|Portugiesisch (São Tomé und Príncipe)
pt-TL|pt||TL|Portuguese (Timor-Leste)|ltr|1|Portugis (Timor-Leste)|போர்ச்சுகீஸ் (திமோர்-லெஸ்தே)|पुर्तगाली (तिमोर-लेस्त)|البرتغالية (تيمور - ليشتي)|portugais (Timor oriental)|Portugiesisch (Timor-Leste)
qu|qu|||Quechua|ltr|7|Quechua|க்வெச்சுவா|क्वेचुआ|كيشوا|quechua|Quechua
qu-BO|qu||BO|Quechua (Bolivia)|ltr|1|Quechua (Bolivia)|க்வெச்சுவா (பொலிவியா)|क्वेचुआ (बोलीविया)|كيشوا (بوليفيا)|quechua (Bolivie)|Quechua (Bolivien)
qu-EC|qu||EC|Quechua (Ecuador)|ltr|1|Quechua (Ecuador)|க்வெச்சுவா (ஈக்வடார்)|क्वेचुआ (इक्वाडोर)|كيشوا (الإكوادور)|quechua (Équateur)|Quechua (Ecuador)
qu-PE|qu||PE|Quechua (Peru)|ltr|7|Quechua (Peru)|க்வெச்சுவா (பெரு)|क्वेचुआ (पेरू)|كيشوا (بيرو)|quechua (Pérou)|Quechua (Peru)
quc|quc|||Kʼicheʼ|ltr|7|Kʼicheʼ|கீசீ|किश|الكيشية|quiché|K’iche’
quc-GT|quc||GT|Kʼicheʼ (Guatemala)|ltr|7|Kʼicheʼ (Guatemala)|கீசீ (கவுதமாலா)|किश (ग्वाटेमाला)|الكيشية (غواتيمالا)|quiché (Guatemala)|K’iche’ (Guatemala)
raj|raj|||Rajasthani|ltr|7|Rajasthani|ராஜஸ்தானி|राजस्थानी|الراجاسثانية|rajasthani|Rajasthani
raj-IN|raj||IN|Rajasthani (India)|ltr|7|Rajasthani (India)|ராஜஸ்தானி (இந்தியா)|राजस्थानी (भारत)|الراجاسثانية (الهند)|rajasthani (Inde)|Rajasthani (Indien)
rhg|rhg|||Rohingya|rtl|7|Rohingya|ரோகிஞ்சா|रोहिंग्या|الروهينغية|rohingya|Rohingyalisch
rhg-Rohg|rhg|Rohg||Rohingya (Hanifi)|rtl|7|Rohingya (Hanifi Rohingya)|ரோகிஞ்சா (ஹனிஃபி)|रोहिंग्या (हनिफ़ि)|الروهينغية (الحنيفي)|rohingya (hanifi)|Rohingyalisch (Hanifi Rohingya)
rhg-Rohg-BD|rhg|Rohg|BD|Rohingya (Hanifi, Bangladesh)|rtl|7|Rohingya (Hanifi Rohingya, Bangladesh)|ரோகிஞ்சா (ஹனிஃபி, பங்களாதேஷ்)|रोहिंग्या (हनिफ़ि, बांग्लादेश)|الروهينغية (الحنيفي، بنغلاديش)|rohingya (hanifi, Bangladesh)|Rohingyalisch (Hanifi Rohingya, Bangladesch)
rhg-Rohg-MM|rhg|Rohg|MM|Rohingya (Hanifi, Myanmar (Burma))|rtl|7|Rohingya (Hanifi Rohingya, Myanmar (Burma))|ரோகிஞ்சா (ஹனிஃபி, மியான்மர் (பர்மா))|रोहिंग्या (हनिफ़ि, म्यांमार (बर्मा))|الروهينغية (الحنيفي، ميانمار (بورما))|rohingya (hanifi, Myanmar (Birmanie))|Rohingyalisch (Hanifi Rohingya, Myanmar)
rif|rif|||Riffian|ltr|1|||||rifain|Tarifit
rif-MA|rif||MA|Riffian (Morocco)|ltr|1|||||rifain (Maroc)|Tarifit (Marokko)
rm|rm|||Romansh|ltr|1|Romansh|ரோமான்ஷ்|रोमान्श|الرومانشية|romanche|Rätoromanisch
rm-CH|rm||CH|Romansh (Switzerland)|ltr|1|Romansh (Switzerland)|ரோமான்ஷ் (ஸ்விட்சர்லாந்து)|रोमान्श (स्विट्ज़रलैंड)|الرومانشية (سويسرا)|romanche (Suisse)|Rätoromanisch (Schweiz)
rn|rn|||Rundi|ltr|1|Rundi|ருண்டி|रुन्दी|الرندي|roundi|Rundi
rn-BI|rn||BI|Rundi (Burundi)|ltr|1|Rundi (Burundi)|ருண்டி (புருண்டி)|रुन्दी (बुरुंडी)|الرندي (بوروندي)|roundi (Burundi)|Rundi (Burundi)
ro|ro|||Romanian|ltr|1|Romania|ரோமேனியன்|रोमानियाई|الرومانية|roumain|Rumänisch
ro-MD|ro||MD|Romanian (Moldova)|ltr|1|Romania (Moldova)|ரோமேனியன் (மால்டோவா)|रोमानियाई (मॉल्डोवा)|الرومانية (مولدوفا)|roumain (Moldavie)|Rumänisch (Republik Moldau)
ro-RO|ro||RO|Romanian (Romania)|ltr|1|Romania (Romania)|ரோமேனியன் (ருமேனியா)|रोमानियाई (रोमानिया)|الرومانية (رومانيا)|roumain (Roumanie)|Rumänisch (Rumänien)
rof|rof|||Rombo|ltr|1|Rombo|ரோம்போ|रोम्बो|الرومبو|rombo|Rombo
rof-TZ|rof||TZ|Rombo (Tanzania)|ltr|1|Rombo (Tanzania)|ரோம்போ (தான்சானியா)|रोम्बो (तंज़ानिया)|الرومبو (تنزانيا)|rombo (Tanzanie)|Rombo (Tansania)
ru|ru|||Russian|ltr|1|Rusia|ரஷியன்|रूसी|الروسية|russe|Russisch
ru-BY|ru||BY|Russian (Belarus)|ltr|1|Rusia (Belarus)|ரஷியன் (பெலாரஸ்)|रूसी (बेलारूस)|الروسية (بيلاروس)|russe (Biélorussie)|Russisch (Belarus)
ru-KG|ru||KG|Russian (Kyrgyzstan)|ltr|1|Rusia (Kyrgyzstan)|ரஷியன் (கிர்கிஸ்தான்)|रूसी (किर्गिज़स्तान)|الروسية (قيرغيزستان)|russe (Kirghizstan)|Russisch (Kirgisistan)
ru-KZ|ru||KZ|Russian (Kazakhstan)|ltr|1|Rusia (Kazakhstan)|ரஷியன் (கஸகஸ்தான்)|रूसी (कज़ाखस्तान)|الروسية (كازاخستان)|russe (Kazakhstan)|Russisch (Kasachstan)
ru-MD|ru||MD|Russian (Moldova)|ltr|1|Rusia (Moldova)|ரஷியன் (மால்டோவா)|रूसी (मॉल्डोवा)|الروسية (مولدوفا)|russe (Moldavie)|Russisch (Republik Moldau)
ru-RU|ru||RU|Russian (Russia)|ltr|1|Rusia (Rusia)|ரஷியன் (ரஷ்யா)|रूसी (रूस)|الروسية (روسيا)|russe (Russie)|Russisch (Russland)
ru-UA|ru||UA|Russian (Ukraine)|ltr|1|Rusia (Ukraine)|ரஷியன் (உக்ரைன்)|रूसी (यूक्रेन)|الروسية (أوكرانيا)|russe (Ukraine)|Russisch (Ukraine)
rw|rw|||Kinyarwanda|ltr|1|Kinyarwanda|கின்யாருவான்டா|किन्यारवांडा|الكينيارواندا|kinyarwanda|Kinyarwanda
rw-RW|rw||RW|Kinyarwanda (Rwanda)|ltr|1|Kinyarwanda (Rwanda)|கின்யாருவான்டா (ருவாண்டா)|किन्यारवांडा (रवांडा)|الكينيارواندا (رواندا)|kinyarwanda (Rwanda)|Kinyarwanda (Ruanda)
rwk|rwk|||Rwa|ltr|1|Rwa|ருவா|रवा|الروا|rwa|Rwa
rwk-TZ|rwk||TZ|Rwa (Tanzania)|ltr|1|Rwa (Tanzania)|ருவா (தான்சானியா)|रवा (तंज़ानिया)|الروا (تنزانيا)|rwa (Tanzanie)|Rwa (Tansania)
sa|sa|||Sanskrit|ltr|7|Sanskrit|சமஸ்கிருதம்|संस्कृत|السنسكريتية|sanskrit|Sanskrit
sa-IN|sa||IN|Sanskrit (India)|ltr|7|Sanskrit (India)|சமஸ்கிருதம் (இந்தியா)|संस्कृत (भारत)|السنسكريتية (الهند)|sanskrit (Inde)|Sanskrit (Indien)
sah|sah|||Yakut|ltr|1|Sakha|சக்கா|याकूत|الساخيّة|iakoute|Jakutisch
sah-RU|sah||RU|Yakut (Russia)|ltr|1|Sakha (Rusia)|சக்கா (ரஷ்யா)|याकूत (रूस)|الساخيّة (روسيا)|iakoute (Russie)|Jakutisch (Russland)
saq|saq|||Samburu|ltr|7|Samburu|சம்புரு|सैम्बुरु|سامبورو|samburu|Samburu
saq-KE|saq||KE|Samburu (Kenya)|ltr|7|Samburu (Kenya)|சம்புரு (கென்யா)|सैम्बुरु (केन्या)|سامبورو (كينيا)|samburu (Kenya)|Samburu (Kenia)
sat|sat|||Santali|ltr|7|Santali|சான்டாலி|संथाली|السانتالية|santali|Santali
sat-Deva|sat|Deva||Santali (Devanagari)|ltr|7|Santali (Devanagari)|சான்டாலி (தேவநாகரி)|संथाली (देवनागरी)|السانتالية (الديفاناجاري)|santali (dévanagari)|Santali (Devanagari)
sat-Deva-IN|sat|Deva|IN|Santali (Devanagari, India)|ltr|7|Santali (Devanagari, India)|சான்டாலி (தேவநாகரி, இந்தியா)|संथाली (देवनागरी, भारत)|السانتالية (الديفاناجاري، الهند)|santali (dévanagari, Inde)|Santali (Devanagari, Indien)
sat-Olck|sat|Olck||Santali (Ol Chiki)|ltr|7|Santali (Ol Chiki)|சான்டாலி (ஒல் சிக்கி)|संथाली (ओल चिकी)|السانتالية (أول تشيكي)|santali (ol-chiki)|Santali (Ol Chiki)
sat-Olck-IN|sat|Olck|IN|Santali (Ol Chiki, India)|ltr|7|Santali (Ol Chiki, India)|சான்டாலி (ஒல் சிக்கி, இந்தியா)|संथाली (ओल चिकी, भारत)|السانتالية (أول تشيكي، الهند)|santali (ol-chiki, Inde)|Santali (Ol Chiki, Indien)
sbp|sbp|||Sangu|ltr|1|Sangu|சங்கு|सैंगु|سانغو|isangu|Sangu
sbp-TZ|sbp||TZ|Sangu (Tanzania)|ltr|1|Sangu (Tanzania)|சங்கு (தான்சானியா)|सैंगु (तंज़ानिया)|سانغو (تنزانيا)|isangu (Tanzanie)|Sangu (Tansania)
sc|sc|||Sardinian|ltr|1|Sardinia|சார்தீனியன்|सार्दिनियन|السردينية|sarde|Sardisch
sc-IT|sc||IT|Sardinian (Italy)|ltr|1|Sardinia (Itali)|சார்தீனியன் (இத்தாலி)|सार्दिनियन (इटली)|السردينية (إيطاليا)|sarde (Italie)|Sardisch (Italien)
scn|scn|||Sicilian|ltr|1|Sicili|சிசிலியன்|सिसिलियन|الصقلية|sicilien|Sizilianisch
scn-IT|scn||IT|Sicilian (Italy)|ltr|1|Sicili (Itali)|சிசிலியன் (இத்தாலி)|सिसिलियन (इटली)|الصقلية (إيطاليا)|sicilien (Italie)|Sizilianisch (Italien)
sd|sd|||Sindhi|rtl|7|Sindhi|சிந்தி|सिंधी|السندية|sindhi|Sindhi
sd-Arab|sd|Arab||Sindhi (Arabic)|rtl|7|Sindhi (Arab)|சிந்தி (அரபிக்)|सिंधी (अरबी)|السندية (العربية)|sindhi (arabe)|Sindhi (Arabisch)
sd-Arab-PK|sd|Arab|PK|Sindhi (Arabic, Pakistan)|rtl|7|Sindhi (Arab, Pakistan)|சிந்தி (அரபிக், பாகிஸ்தான்)|सिंधी (अरबी, पाकिस्तान)|السندية (العربية، باكستان)|sindhi (arabe, Pakistan)|Sindhi (Arabisch, Pakistan)
sd-Deva|sd|Deva||Sindhi (Devanagari)|ltr|7|Sindhi (Devanagari)|சிந்தி (தேவநாகரி)|सिंधी (देवनागरी)|السندية (الديفاناجاري)|sindhi (dévanagari)|Sindhi (Devanagari)
sd-Deva-IN|sd|Deva|IN|Sindhi (Devanagari, India)|ltr|7|Sindhi (Devanagari, India)|சிந்தி (தேவநாகரி, இந்தியா)|सिंधी (देवनागरी, भारत)|السندية (الديفاناجاري، الهند)|sindhi (dévanagari, Inde)|Sindhi (Devanagari, Indien)
sdh|sdh|||Southern Kurdish|rtl|6|Kurdish Selatan|தெற்கு குர்திஷ்|दक्षिणी कार्डिश|الكردية الجنوبية|kurde du Sud|Südkurdisch
sdh-IQ|sdh||IQ|Southern Kurdish (Iraq)|rtl|6|Kurdish Selatan (Iraq)|தெற்கு குர்திஷ் (ஈராக்)|दक्षिणी कार्डिश (इराक)|الكردية الجنوبية (العراق)|kurde du Sud (Irak)|Südkurdisch (Irak)
sdh-IR|sdh||IR|Southern Kurdish (Iran)|rtl|6|Kurdish Selatan (Iran)|தெற்கு குர்திஷ் (ஈரான்)|दक्षिणी कार्डिश (ईरान)|الكردية الجنوبية (إيران)|kurde du Sud (Iran)|Südkurdisch (Iran)
se|se|||Northern Sami|ltr|1|Sami Utara|வடக்கு சமி|नॉर्दन सामी|سامي الشمالية|same du Nord|Nordsamisch
se-FI|se||FI|Northern Sami (Finland)|ltr|1|Sami Utara (Finland)|வடக்கு சமி (பின்லாந்து)|नॉर्दन सामी (फ़िनलैंड)|سامي الشمالية (فنلندا)|same du Nord (Finlande)|Nordsamisch (Finnland)
se-NO|se||NO|Northern Sami (Norway)|ltr|1|Sami Utara (Norway)|வடக்கு சமி (நார்வே)|नॉर्दन सामी (नॉर्वे)|سامي الشمالية (النرويج)|same du Nord (Norvège)|Nordsamisch (Norwegen)
se-SE|se||SE|Northern Sami (Sweden)|ltr|1|Sami Utara (Sweden)|வடக்கு சமி (ஸ்வீடன்)|नॉर्दन सामी (स्वीडन)|سامي الشمالية (السويد)|same du Nord (Suède)|Nordsamisch (Schweden)
seh|seh|||Sena|ltr|7|Sena|செனா|सेना|سينا|cisena|Sena
seh-MZ|seh||MZ|Sena (Mozambique)|ltr|7|Sena (Mozambique)|செனா (மொசாம்பிக்)|सेना (मोज़ांबिक)|سينا (موزمبيق)|cisena (Mozambique)|Sena (Mosambik)
ses|ses|||Koyraboro Senni|ltr|1|Koyraboro Senni|கொய்ராபோரோ சென்னி|कोयराबोरो सेन्नी|كويرابورو سيني|koyraboro senni|Koyra Senni
ses-ML|ses||ML|Koyraboro Senni (Mali)|ltr|1|Koyraboro Senni (Mali)|கொய்ராபோரோ சென்னி (மாலி)|कोयराबोरो सेन्नी (माली)|كويرابورو سيني (مالي)|koyraboro senni (Mali)|Koyra Senni (Mali)
sg|sg|||Sango|ltr|1|Sango|சாங்கோ|सांगो|السانجو|sango|Sango
sg-CF|sg||CF|Sango (Central African Republic)|ltr|1|Sango (Republik Afrika Tengah)|சாங்கோ (மத்திய ஆப்ரிக்கக் குடியரசு)|सांगो (मध्य अफ़्रीकी गणराज्य)|السانجو (جمهورية أفريقيا الوسطى)|sango (République centrafricaine)|Sango (Zentralafrikanische Republik)
sgs|sgs|||Samogitian|ltr|1|||||samogitien|Samogitisch
sgs-LT|sgs||LT|Samogitian (Lithuania)|ltr|1|||||samogitien (Lituanie)|Samogitisch (Litauen)
shi|shi|||Tachelhit|ltr|1|Tachelhit|தசேஹித்|तैचेल्हित|تشلحيت|chleuh|Taschelhit
shi-Latn|shi|Latn||Tachelhit (Latin)|ltr|1|Tachelhit (Latin)|தசேஹித் (லத்தின்)|तैचेल्हित (लैटिन)|تشلحيت (اللاتينية)|chleuh (latin)|Taschelhit (Lateinisch)
shi-Latn-MA|shi|Latn|MA|Tachelhit (Latin, Morocco)|ltr|1|Tachelhit (Latin, Maghribi)|தசேஹித் (லத்தின், மொராக்கோ)|तैचेल्हित (लैटिन, मोरक्को)|تشلحيت (اللاتينية، المغرب)|chleuh (latin, Maroc)|Taschelhit (Lateinisch, Marokko)
shi-Tfng|shi|Tfng||Tachelhit (Tifinagh)|ltr|1|Tachelhit (Tifinagh)|தசேஹித் (டிஃபினாக்)|तैचेल्हित (तिफ़िनाघ)|تشلحيت (التيفيناغ)|chleuh (tifinagh)|Taschelhit (Tifinagh)
shi-Tfng-MA|shi|Tfng|MA|Tachelhit (Tifinagh, Morocco)|ltr|1|Tachelhit (Tifinagh, Maghribi)|தசேஹித் (டிஃபினாக், மொராக்கோ)|तैचेल्हित (तिफ़िनाघ, मोरक्को)|تشلحيت (التيفيناغ، المغرب)|chleuh (tifinagh, Maroc)|Taschelhit (Tifinagh, Marokko)
shn|shn|||Shan|ltr|7|Shan|ஷான்|शैन|الشان|shan|Schan
shn-MM|shn||MM|Shan (Myanmar (Burma))|ltr|7|Shan (Myanmar (Burma))|ஷான் (மியான்மர் (பர்மா))|शैन (म्यांमार (बर्मा))|الشان (ميانمار (بورما))|shan (Myanmar (Birmanie))|Schan (Myanmar)
shn-TH|shn||TH|Shan (Thailand)|ltr|7|Shan (Thailand)|ஷான் (தாய்லாந்து)|शैन (थाईलैंड)|الشان (تايلاند)|shan (Thaïlande)|Schan (Thailand)
si|si|||Sinhala|ltr|1|Sinhala|சிங்களம்|सिंहली|السنهالية|cingalais|Singhalesisch
si-LK|si||LK|Sinhala (Sri Lanka)|ltr|1|Sinhala (Sri Lanka)|சிங்களம் (இலங்கை)|सिंहली (श्रीलंका)|السنهالية (سريلانكا)|cingalais (Sri Lanka)|Singhalesisch (Sri Lanka)
sid|sid|||Sidamo|ltr|7||சிடாமோ|सिदामो|السيدامو|sidamo|Sidamo
sid-ET|sid||ET|Sidamo (Ethiopia)|ltr|7||சிடாமோ (எத்தியோப்பியா)|सिदामो (इथियोपिया)|السيدامو (إثيوبيا)|sidamo (Éthiopie)|Sidamo (Äthiopien)
sk|sk|||Slovak|ltr|1|Slovak|ஸ்லோவாக்|स्लोवाक|السلوفاكية|slovaque|Slowakisch
sk-SK|sk||SK|Slovak (Slovakia)|ltr|1|Slovak (Slovakia)|ஸ்லோவாக் (ஸ்லோவாகியா)|स्लोवाक (स्लोवाकिया)|السلوفاكية (سلوفاكيا)|slovaque (Slovaquie)|Slowakisch (Slowakei)
sl|sl|||Slovenian|ltr|1|Slovenia|ஸ்லோவேனியன்|स्लोवेनियाई|السلوفانية|slovène|Slowenisch
sl-SI|sl||SI|Slovenian (Slovenia)|ltr|1|Slovenia (Slovenia)|ஸ்லோவேனியன் (ஸ்லோவேனியா)|स्लोवेनियाई (स्लोवेनिया)|السلوفانية (سلوفينيا)|slovène (Slovénie)|Slowenisch (Slowenien)
sma|sma|||Southern Sami|ltr|1|Sami Selatan|தெற்கு சமி|दक्षिणी सामी|السامي الجنوبي|same du Sud|Südsamisch
sma-NO|sma||NO|Southern Sami (Norway)|ltr|1|Sami Selatan (Norway)|தெற்கு சமி (நார்வே)|दक्षिणी सामी (नॉर्वे)|السامي الجنوبي (النرويج)|same du Sud (Norvège)|Südsamisch (Norwegen)
sma-SE|sma||SE|Southern Sami (Sweden)|ltr|1|Sami Selatan (Sweden)|தெற்கு சமி (ஸ்வீடன்)|दक्षिणी सामी (स्वीडन)|السامي الجنوبي (السويد)|same du Sud (Suède)|Südsamisch (Schweden)
smj|smj|||Lule Sami|ltr|1|Lule Sami|லுலே சமி|ल्युल सामी|السامي لولي|same de Lule|Lule-Samisch
smj-NO|smj||NO|Lule Sami (Norway)|ltr|1|Lule Sami (Norway)|லுலே சமி (நார்வே)|ल्युल सामी (नॉर्वे)|السامي لولي (النرويج)|same de Lule (Norvège)|Lule-Samisch (Norwegen)
smj-SE|smj||SE|Lule Sami (Sweden)|ltr|1|Lule Sami (Sweden)|லுலே சமி (ஸ்வீடன்)|ल्युल सामी (स्वीडन)|السامي لولي (السويد)|same de Lule (Suède)|Lule-Samisch (Schweden)
smn|smn|||Inari Sami|ltr|1|Inari Sami|இனாரி சமி|इनारी सामी|الإيناري سامي|same d’Inari|Inari-Samisch
smn-FI|smn||FI|Inari Sami (Finland)|ltr|1|Inari Sami (Finland)|இனாரி சமி (பின்லாந்து)|इनारी सामी (फ़िनलैंड)|الإيناري سامي (فنلندا)|same d’Inari (Finlande)|Inari-Samisch (Finnland)
sms|sms|||Skolt Sami|ltr|1|Skolt Sami|ஸ்கோல்ட் சமி|स्कोल्ट सामी|السكولت سامي|same skolt|Skolt-Samisch
sms-FI|sms||FI|Skolt Sami (Finland)|ltr|1|Skolt Sami (Finland)|ஸ்கோல்ட் சமி (பின்லாந்து)|स्कोल्ट सामी (फ़िनलैंड)|السكولت سامي (فنلندا)|same skolt (Finlande)|Skolt-Samisch (Finnland)
sn|sn|||Shona|ltr|7|Shona|ஷோனா|शोणा|الشونا|shona|Shona
sn-ZW|sn||ZW|Shona (Zimbabwe)|ltr|7|Shona (Zimbabwe)|ஷோனா (ஜிம்பாப்வே)|शोणा (ज़िम्बाब्वे)|الشونا (زيمبابوي)|shona (Zimbabwe)|Shona (Simbabwe)
so|so|||Somali|ltr|1|Somali|சோமாலி|सोमाली|الصومالية|somali|Somali
so-DJ|so||DJ|Somali (Djibouti)|ltr|6|Somali (Djibouti)|சோமாலி (ஜிபௌட்டி)|सोमाली (जिबूती)|الصومالية (جيبوتي)|somali (Djibouti)|Somali (Dschibuti)
so-ET|so||ET|Somali (Ethiopia)|ltr|7|Somali (Ethiopia)|சோமாலி (எத்தியோப்பியா)|सोमाली (इथियोपिया)|الصومالية (إثيوبيا)|somali (Éthiopie)|Somali (Äthiopien)
so-KE|so||KE|Somali (Kenya)|ltr|7|Somali (Kenya)|சோமாலி (கென்யா)|सोमाली (केन्या)|الصومالية (كينيا)|somali (Kenya)|Somali (Kenia)
so-SO|so||SO|Somali (Somalia)|ltr|1|Somali (Somalia)|சோமாலி (சோமாலியா)|सोमाली (सोमालिया)|الصومالية (الصومال)|somali (Somalie)|Somali (Somalia)
sq|sq|||Albanian|ltr|1|Albania|அல்பேனியன்|अल्बानियाई|الألبانية|albanais|Albanisch
sq-AL|sq||AL|Albanian (Albania)|ltr|1|Albania (Albania)|அல்பேனியன் (அல்பேனியா)|अल्बानियाई (अल्बानिया)|الألبانية (ألبانيا)|albanais (Albanie)|Albanisch (Albanien)
sq-MK|sq||MK|Albanian (North Macedonia)|ltr|1|Albania (Macedonia Utara)|அல்பேனியன் (வடக்கு மாசிடோனியா)|अल्बानियाई (उत्तरी मकदूनिया)|الألبانية (مقدونيا الشمالية)|albanais (Macédoine du Nord)|Albanisch (Nordmazedonien)
sq-XK|sq||XK|Albanian (Kosovo)|ltr|1|Albania (Kosovo)|அல்பேனியன் (கொசோவோ)|अल्बानियाई (कोसोवो)|الألبانية (كوسوفو)|albanais (Kosovo)|Albanisch (Kosovo)
sr|sr|||Serbian|ltr|1|Serbia|செர்பியன்|सर्बियाई|الصربية|serbe|Serbisch
sr-Cyrl|sr|Cyrl||Serbian (Cyrillic)|ltr|1|Serbia (Cyril)|செர்பியன் (சிரிலிக்)|सर्बियाई (सिरिलिक)|الصربية (السيريلية)|serbe (cyrillique)|Serbisch (Kyrillisch)
sr-Cyrl-BA|sr|Cyrl|BA|Serbian (Cyrillic, Bosnia & Herzegovina)|ltr|1|Serbia (Cyril, Bosnia dan Herzegovina)|செர்பியன் (சிரிலிக், போஸ்னியா & ஹெர்ஸகோவினா)|सर्बियाई (सिरिलिक, बोस्निया और हर्ज़ेगोविना)|الصربية (السيريلية، البوسنة والهرسك)|serbe (cyrillique, Bosnie-Herzégovine)|Serbisch (Kyrillisch, Bosnien und Herzegowina)
sr-Cyrl-ME|sr|Cyrl|ME|Serbian (Cyrillic, Montenegro)|ltr|1|Serbia (Cyril, Montenegro)|செர்பியன் (சிரிலிக், மான்டேனெக்ரோ)|सर्बियाई (सिरिलिक, मोंटेनेग्रो)|الصربية (السيريلية، الجبل الأسود)|serbe (cyrillique, Monténégro)|Serbisch (Kyrillisch, Montenegro)
sr-Cyrl-RS|sr|Cyrl|RS|Serbian (Cyrillic, Serbia)|ltr|1|Serbia (Cyril, Serbia)|செர்பியன் (சிரிலிக், செர்பியா)|सर्बियाई (सिरिलिक, सर्बिया)|الصربية (السيريلية، صربيا)|serbe (cyrillique, Serbie)|Serbisch (Kyrillisch, Serbien)
sr-Cyrl-XK|sr|Cyrl|XK|Serbian (Cyrillic, Kosovo)|ltr|1|Serbia (Cyril, Kosovo)|செர்பியன் (சிரிலிக், கொசோவோ)|सर्बियाई (सिरिलिक, कोसोवो)|الصربية (السيريلية، كوسوفو)|serbe (cyrillique, Kosovo)|Serbisch (Kyrillisch, Kosovo)
sr-Latn|sr|Latn||Serbian (Latin)|ltr|1|Serbia (Latin)|செர்பியன் (லத்தின்)|सर्बियाई (लैटिन)|الصربية (اللاتينية)|serbe (latin)|Serbisch (Lateinisch)
sr-Latn-BA|sr|Latn|BA|Serbian (Latin, Bosnia & Herzegovina)|ltr|1|Serbia (Latin, Bosnia dan Herzegovina)|செர்பியன் (லத்தின், போஸ்னியா & ஹெர்ஸகோவினா)|सर्बियाई (लैटिन, बोस्निया और हर्ज़ेगोविना)|الصربية (اللاتينية، البوسنة والهرسك)|serbe (latin, Bosnie-Herzégovine)|Serbisch (Lateinisch, Bosnien und Herzegowina)
sr-Latn-ME|sr|Latn|ME|Serbian (Latin, Montenegro)|ltr|1|Serbia (Latin, Montenegro)|செர்பியன் (லத்தின், மான்டேனெக்ரோ)|सर्बियाई (लैटिन, मोंटेनेग्रो)|الصربية (اللاتينية، الجبل الأسود)|serbe (latin, Monténégro)|Serbisch (Lateinisch, Montenegro)
sr-Latn-RS|sr|Latn|RS|Serbian (Latin, Serbia)|ltr|1|Serbia (Latin, Serbia)|செர்பியன் (லத்தின், செர்பியா)|सर्बियाई (लैटिन, सर्बिया)|الصربية (اللاتينية، صربيا)|serbe (latin, Serbie)|Serbisch (Lateinisch, Serbien)
sr-Latn-XK|sr|Latn|XK|Serbian (Latin, Kosovo)|ltr|1|Serbia (Latin, Kosovo)|செர்பியன் (லத்தின், கொசோவோ)|सर्बियाई (लैटिन, कोसोवो)|الصربية (اللاتينية، كوسوفو)|serbe (latin, Kosovo)|Serbisch (Lateinisch, Kosovo)
ss|ss|||Swati|ltr|7|Swati|ஸ்வாடீ|स्वाती|السواتي|swati|Swazi
ss-SZ|ss||SZ|Swati (Eswatini)|ltr|1|Swati (Eswatini)|ஸ்வாடீ (எஸ்வாட்டீனி)|स्वाती (एस्वाटिनी)|السواتي (إسواتيني)|swati (Eswatini)|Swazi (Eswatini)
ss-ZA|ss||ZA|Swati (South Africa)|ltr|7|Swati (Afrika Selatan)|ஸ்வாடீ (தென் ஆப்பிரிக்கா)|स्वाती (दक्षिण अफ़्रीका)|السواتي (جنوب أفريقيا)|swati (Afrique du Sud)|Swazi (Südafrika)
ssy|ssy|||Saho|ltr|1|Saho|சஹோ|साहो|لغة الساهو|saho|Saho
ssy-ER|ssy||ER|Saho (Eritrea)|ltr|1|Saho (Eritrea)|சஹோ (எரிட்ரியா)|साहो (इरिट्रिया)|لغة الساهو (إريتريا)|saho (Érythrée)|Saho (Eritrea)
st|st|||Southern Sotho|ltr|7|Sotho Selatan|தெற்கு ஸோதோ|दक्षिणी सेसेथो|السوتو الجنوبية|sotho du Sud|Süd-Sotho
st-LS|st||LS|Southern Sotho (Lesotho)|ltr|1|Sotho Selatan (Lesotho)|தெற்கு ஸோதோ (லெசோதோ)|दक्षिणी सेसेथो (लेसोथो)|السوتو الجنوبية (ليسوتو)|sotho du Sud (Lesotho)|Süd-Sotho (Lesotho)
st-ZA|st||ZA|Southern Sotho (South Africa)|ltr|7|Sotho Selatan (Afrika Selatan)|தெற்கு ஸோதோ (தென் ஆப்பிரிக்கா)|दक्षिणी सेसेथो (दक्षिण अफ़्रीका)|السوتو الجنوبية (جنوب أفريقيا)|sotho du Sud (Afrique du Sud)|Süd-Sotho (Südafrika)
su|su|||Sundanese|ltr|7|Sunda|சுண்டானீஸ்|सुंडानी|السوندانية|soundanais|Sundanesisch
su-Latn|su|Latn||Sundanese (Latin)|ltr|7|Sunda (Latin)|சுண்டானீஸ் (லத்தின்)|सुंडानी (लैटिन)|السوندانية (اللاتينية)|soundanais (latin)|Sundanesisch (Lateinisch)
su-Latn-ID|su|Latn|ID|Sundanese (Latin, Indonesia)|ltr|7|Sunda (Latin, Indonesia)|சுண்டானீஸ் (லத்தின், இந்தோனேசியா)|सुंडानी (लैटिन, इंडोनेशिया)|السوندانية (اللاتينية، إندونيسيا)|soundanais (latin, Indonésie)|Sundanesisch (Lateinisch, Indonesien)
sv|sv|||Swedish|ltr|1|Sweden|ஸ்வீடிஷ்|स्वीडिश|السويدية|suédois|Schwedisch
sv-AX|sv||AX|Swedish (Åland Islands)|ltr|1|Sweden (Kepulauan Aland)|ஸ்வீடிஷ் (ஆலந்து தீவுகள்)|स्वीडिश (एलैंड द्वीपसमूह)|السويدية (جزر آلاند)|suédois (Îles Åland)|Schwedisch (Ålandinseln)
sv-FI|sv||FI|Swedish (Finland)|ltr|1|Sweden (Finland)|ஸ்வீடிஷ் (பின்லாந்து)|स्वीडिश (फ़िनलैंड)|السويدية (فنلندا)|suédois (Finlande)|Schwedisch (Finnland)
sv-SE|sv||SE|Swedish (Sweden)|ltr|1|Sweden (Sweden)|ஸ்வீடிஷ் (ஸ்வீடன்)|स्वीडिश (स्वीडन)|السويدية (السويد)|suédois (Suède)|Schwedisch (Schweden)
sw|sw|||Swahili|ltr|1|Swahili|ஸ்வாஹிலி|स्वाहिली|السواحلية|swahili|Suaheli
sw-CD|sw||CD|Swahili (Congo - Kinshasa)|ltr|1|Swahili (Congo - Kinshasa)|ஸ்வாஹிலி (காங்கோ - கின்ஷாசா)|स्वाहिली (कांगो - किंशासा)|السواحلية (الكونغو - كينشاسا)|swahili (Congo-Kinshasa)|Suaheli (Kongo-Kinshasa)
sw-KE|sw||KE|Swahili (Kenya)|ltr|7|Swahili (Kenya)|ஸ்வாஹிலி (கென்யா)|स्वाहिली (केन्या)|السواحلية (كينيا)|swahili (Kenya)|Suaheli (Kenia)
sw-TZ|sw||TZ|Swahili (Tanzania)|ltr|1|Swahili (Tanzania)|ஸ்வாஹிலி (தான்சானியா)|स्वाहिली (तंज़ानिया)|السواحلية (تنزانيا)|swahili (Tanzanie)|Suaheli (Tansania)
sw-UG|sw||UG|Swahili (Uganda)|ltr|1|Swahili (Uganda)|ஸ்வாஹிலி (உகாண்டா)|स्वाहिली (युगांडा)|السواحلية (أوغندا)|swahili (Ouganda)|Suaheli (Uganda)
syr|syr|||Syriac|rtl|6|Syriac|சிரியாக்|सिरिएक|السريانية|syriaque|Syrisch
syr-IQ|syr||IQ|Syriac (Iraq)|rtl|6|Syriac (Iraq)|சிரியாக் (ஈராக்)|सिरिएक (इराक)|السريانية (العراق)|syriaque (Irak)|Syrisch (Irak)
syr-SY|syr||SY|Syriac (Syria)|rtl|6|Syriac (Syria)|சிரியாக் (சிரியா)|सिरिएक (सीरिया)|السريانية (سوريا)|syriaque (Syrie)|Syrisch (Syrien)
szl|szl|||Silesian|ltr|1|Silesia|சிலேசியன்|सायलिज़ियन|السيليزية|silésien|Schlesisch (Wasserpolnisch)
szl-PL|szl||PL|Silesian (Poland)|ltr|1|Silesia (Poland)|சிலேசியன் (போலந்து)|सायलिज़ियन (पोलैंड)|السيليزية (بولندا)|silésien (Pologne)|Schlesisch (Wasserpolnisch) (Polen)
ta|ta|||Tamil|ltr|7|Tamil|தமிழ்|तमिल|التاميلية|tamoul|Tamil
ta-IN|ta||IN|Tamil (India)|ltr|7|Tamil (India)|தமிழ் (இந்தியா)|तमिल (भारत)|التاميلية (الهند)|tamoul (Inde)|Tamil (Indien)
ta-LK|ta||LK|Tamil (Sri Lanka)|ltr|1|Tamil (Sri Lanka)|தமிழ் (இலங்கை)|तमिल (श्रीलंका)|التاميلية (سريلانكا)|tamoul (Sri Lanka)|Tamil (Sri Lanka)
ta-MY|ta||MY|Tamil (Malaysia)|ltr|1|Tamil (Malaysia)|தமிழ் (மலேசியா)|तमिल (मलेशिया)|التاميلية (ماليزيا)|tamoul (Malaisie)|Tamil (Malaysia)
ta-SG|ta||SG|Tamil (Singapore)|ltr|7|Tamil (Singapura)|தமிழ் (சிங்கப்பூர்)|तमिल (सिंगापुर)|التاميلية (سنغافورة)|tamoul (Singapour)|Tamil (Singapur)
te|te|||Telugu|ltr|7|Telugu|தெலுங்கு|तेलुगू|التيلوغوية|télougou|Telugu
te-IN|te||IN|Telugu (India)|ltr|7|Telugu (India)|தெலுங்கு (இந்தியா)|तेलुगू (भारत)|التيلوغوية (الهند)|télougou (Inde)|Telugu (Indien)
teo|teo|||Teso|ltr|1|Teso|டெசோ|टेसो|تيسو|teso|Teso
teo-KE|teo||KE|Teso (Kenya)|ltr|7|Teso (Kenya)|டெசோ (கென்யா)|टेसो (केन्या)|تيسو (كينيا)|teso (Kenya)|Teso (Kenia)
teo-UG|teo||UG|Teso (Uganda)|ltr|1|Teso (Uganda)|டெசோ (உகாண்டா)|टेसो (युगांडा)|تيسو (أوغندا)|teso (Ouganda)|Teso (Uganda)
tg|tg|||Tajik|ltr|1|Tajik|தஜிக்|ताजिक|الطاجيكية|tadjik|Tadschikisch
tg-TJ|tg||TJ|Tajik (Tajikistan)|ltr|1|Tajik (Tajikistan)|தஜிக் (தஜிகிஸ்தான்)|ताजिक (ताजिकिस्तान)|الطاجيكية (طاجيكستان)|tadjik (Tadjikistan)|Tadschikisch (Tadschikistan)
th|th|||Thai|ltr|7|Thai|தாய்|थाई|التايلاندية|thaï|Thailändisch
th-TH|th||TH|Thai (Thailand)|ltr|7|Thai (Thailand)|தாய் (தாய்லாந்து)|थाई (थाईलैंड)|التايلاندية (تايلاند)|thaï (Thaïlande)|Thailändisch (Thailand)
ti|ti|||Tigrinya|ltr|7|Tigrinya|டிக்ரின்யா|तिग्रीन्या|التغرينية|tigrigna|Tigrinya
ti-ER|ti||ER|Tigrinya (Eritrea)|ltr|1|Tigrinya (Eritrea)|டிக்ரின்யா (எரிட்ரியா)|तिग्रीन्या (इरिट्रिया)|التغرينية (إريتريا)|tigrigna (Érythrée)|Tigrinya (Eritrea)
ti-ET|ti||ET|Tigrinya (Ethiopia)|ltr|7|Tigrinya (Ethiopia)|டிக்ரின்யா (எத்தியோப்பியா)|तिग्रीन्या (इथियोपिया)|التغرينية (إثيوبيا)|tigrigna (Éthiopie)|Tigrinya (Äthiopien)
tig|tig|||Tigre|ltr|1|Tigre|டைக்ரே|टाइग्रे|التيغرية|tigré|Tigre
tig-ER|tig||ER|Tigre (Eritrea)|ltr|1|Tigre (Eritrea)|டைக்ரே (எரிட்ரியா)|टाइग्रे (इरिट्रिया)|التيغرية (إريتريا)|tigré (Érythrée)|Tigre (Eritrea)
tk|tk|||Turkmen|ltr|1|Turkmen|துருக்மென்|तुर्कमेन|التركمانية|turkmène|Turkmenisch
tk-TM|tk||TM|Turkmen (Turkmenistan)|ltr|1|Turkmen (Turkmenistan)|துருக்மென் (துர்க்மெனிஸ்தான்)|तुर्कमेन (तुर्कमेनिस्तान)|التركمانية (تركمانستان)|turkmène (Turkménistan)|Turkmenisch (Turkmenistan)
tn|tn|||Tswana|ltr|7|Tswana|ஸ்வானா|सेत्स्वाना|التسوانية|tswana|Tswana
tn-BW|tn||BW|Tswana (Botswana)|ltr|7|Tswana (Botswana)|ஸ்வானா (போட்ஸ்வானா)|सेत्स्वाना (बोत्स्वाना)|التسوانية (بوتسوانا)|tswana (Botswana)|Tswana (Botsuana)
tn-ZA|tn||ZA|Tswana (South Africa)|ltr|7|Tswana (Afrika Selatan)|ஸ்வானா (தென் ஆப்பிரிக்கா)|सेत्स्वाना (दक्षिण अफ़्रीका)|التسوانية (جنوب أفريقيا)|tswana (Afrique du Sud)|Tswana (Südafrika)
to|to|||Tongan|ltr|1|Tonga|டோங்கான்|टोंगन|التونغية|tongien|Tongaisch
to-TO|to||TO|Tongan (Tonga)|ltr|1|Tonga (Tonga)|டோங்கான் (டோங்கா)|टोंगन (टोंगा)|التونغية (تونغا)|tongien (Tonga)|Tongaisch (Tonga)
tok|tok|||Toki Pona|ltr|1|Toki Pona|டோக்கி போனா|टोकी पोना|التوكي-بونا|toki pona|Toki Pona
tpi|tpi|||Tok Pisin|ltr|1|Tok Pisin|டோக் பிஸின்|टोक पिसिन|التوك بيسين|tok pisin|Neumelanesisch
tpi-PG|tpi||PG|Tok Pisin (Papua New Guinea)|ltr|1|Tok Pisin (Papua New Guinea)|டோக் பிஸின் (பப்புவா நியூ கினியா)|टोक पिसिन (पापुआ न्यू गिनी)|التوك بيسين (بابوا غينيا الجديدة)|tok pisin (Papouasie-Nouvelle-Guinée)|Neumelanesisch (Papua-Neuguinea)
tr|tr|||Turkish|ltr|1|Turki|துருக்கிஷ்|तुर्की|التركية|turc|Türkisch
tr-CY|tr||CY|Turkish (Cyprus)|ltr|1|Turki (Cyprus)|துருக்கிஷ் (சைப்ரஸ்)|तुर्की (साइप्रस)|التركية (قبرص)|turc (Chypre)|Türkisch (Zypern)
tr-TR|tr||TR|Turkish (Türkiye)|ltr|1|Turki (Turkiye)|துருக்கிஷ் (துருக்கியே)|तुर्की (तुर्किये)|التركية (تركيا)|turc (Turquie)|Türkisch (Türkei)
trv|trv|||Taroko|ltr|7|Taroko|தரோகோ|तारोको|لغة التاروكو|taroko|Taroko
trv-TW|trv||TW|Taroko (Taiwan)|ltr|7|Taroko (Taiwan)|தரோகோ (தைவான்)|तारोको (ताइवान)|لغة التاروكو (تايوان)|taroko (Taïwan)|Taroko (Taiwan)
trw|trw|||Torwali|rtl|7
trw-PK|trw||PK|Torwali (Pakistan)|rtl|7
ts|ts|||Tsonga|ltr|7|Tsonga|ஸோங்கா|सोंगा|السونجا|tsonga|Tsonga
ts-ZA|ts||ZA|Tsonga (South Africa)|ltr|7|Tsonga (Afrika Selatan)|ஸோங்கா (தென் ஆப்பிரிக்கா)|सोंगा (दक्षिण अफ़्रीका)|السونجا (جنوب أفريقيا)|tsonga (Afrique du Sud)|Tsonga (Südafrika)
tt|tt|||Tatar|ltr|1|Tatar|டாடர்|तातार|التترية|tatar|Tatarisch
tt-RU|tt||RU|Tatar (Russia)|ltr|1|Tatar (Rusia)|டாடர் (ரஷ்யா)|तातार (रूस)|التترية (روسيا)|tatar (Russie)|Tatarisch (Russland)
twq|twq|||Tasawaq|ltr|1|Tasawaq|டசவாக்|टासवाक|تاساواق|tasawaq|Tasawaq
twq-NE|twq||NE|Tasawaq (Niger)|ltr|1|Tasawaq (Niger)|டசவாக் (நைஜர்)|टासवाक (नाइजर)|تاساواق (النيجر)|tasawaq (Niger)|Tasawaq (Niger)
tyv|tyv|||Tuvinian|ltr|1|Tuvinian|டுவினியன்|तुवीनियन|التوفية|touvain|Tuwinisch
tyv-RU|tyv||RU|Tuvinian (Russia)|ltr|1|Tuvinian (Rusia)|டுவினியன் (ரஷ்யா)|तुवीनियन (रूस)|التوفية (روسيا)|touvain (Russie)|Tuwinisch (Russland)
tzm|tzm|||Central Atlas Tamazight|ltr|1|Tamazight Atlas Tengah|மத்திய அட்லஸ் டமசைட்|मध्य एटलस तमाज़ित|الأمازيغية وسط الأطلس|amazighe de l’Atlas central|Zentralatlas-Tamazight
tzm-MA|tzm||MA|Central Atlas Tamazight (Morocco)|ltr|1|Tamazight Atlas Tengah (Maghribi)|மத்திய அட்லஸ் டமசைட் (மொராக்கோ)|मध्य एटलस तमाज़ित (मोरक्को)|الأمازيغية وسط الأطلس (المغرب)|amazighe de l’Atlas central (Maroc)|Zentralatlas-Tamazight (Marokko)
ug|ug|||Uyghur|rtl|1|Uyghur|உய்குர்|उईग़ूर|الأويغورية|ouïghour|Uigurisch
ug-CN|ug||CN|Uyghur (China)|rtl|1|Uyghur (China)|உய்குர் (சீனா)|उईग़ूर (चीन)|الأويغورية (الصين)|ouïghour (Chine)|Uigurisch (China)
uk|uk|||Ukrainian|ltr|1|Ukraine|உக்ரைனியன்|यूक्रेनियाई|الأوكرانية|ukrainien|Ukrainisch
uk-UA|uk||UA|Ukrainian (Ukraine)|ltr|1|Ukraine (Ukraine)|உக்ரைனியன் (உக்ரைன்)|यूक्रेनियाई (यूक्रेन)|الأوكرانية (أوكرانيا)|ukrainien (Ukraine)|Ukrainisch (Ukraine)
ur|ur|||Urdu|rtl|7|Urdu|உருது|उर्दू|الأوردية|ourdou|Urdu
ur-IN|ur||IN|Urdu (India)|rtl|7|Urdu (India)|உருது (இந்தியா)|उर्दू (भारत)|الأوردية (الهند)|ourdou (Inde)|Urdu (Indien)
ur-PK|ur||PK|Urdu (Pakistan)|rtl|7|Urdu (Pakistan)|உருது (பாகிஸ்தான்)|उर्दू (पाकिस्तान)|الأوردية (باكستان)|ourdou (Pakistan)|Urdu (Pakistan)
uz|uz|||Uzbek|ltr|1|Uzbekistan|உஸ்பெக்|उज़्बेक|الأوزبكية|ouzbek|Usbekisch
uz-Arab|uz|Arab||Uzbek (Arabic)|rtl|6|Uzbekistan (Arab)|உஸ்பெக் (அரபிக்)|उज़्बेक (अरबी)|الأوزبكية (العربية)|ouzbek (arabe)|Usbekisch (Arabisch)
uz-Arab-AF|uz|Arab|AF|Uzbek (Arabic, Afghanistan)|rtl|6|Uzbekistan (Arab, Afghanistan)|உஸ்பெக் (அரபிக், ஆஃப்கானிஸ்தான்)|उज़्बेक (अरबी, अफ़गानिस्तान)|الأوزبكية (العربية، أفغانستان)|ouzbek (arabe, Afghanistan)|Usbekisch (Arabisch, Afghanistan)
uz-Cyrl|uz|Cyrl||Uzbek (Cyrillic)|ltr|1|Uzbekistan (Cyril)|உஸ்பெக் (சிரிலிக்)|उज़्बेक (सिरिलिक)|الأوزبكية (السيريلية)|ouzbek (cyrillique)|Usbekisch (Kyrillisch)
uz-Cyrl-UZ|uz|Cyrl|UZ|Uzbek (Cyrillic, Uzbekistan)|ltr|1|Uzbekistan (Cyril, Uzbekistan)|உஸ்பெக் (சிரிலிக், உஸ்பெகிஸ்தான்)|उज़्बेक (सिरिलिक, उज़्बेकिस्तान)|الأوزبكية (السيريلية، أوزبكستان)|ouzbek (cyrillique, Ouzbékistan)|Usbekisch (Kyrillisch, Usbekistan)
uz-Latn|uz|Latn||Uzbek (Latin)|ltr|1|Uzbekistan (Latin)|உஸ்பெக் (லத்தின்)|उज़्बेक (लैटिन)|الأوزبكية (اللاتينية)|ouzbek (latin)|Usbekisch (Lateinisch)
uz-Latn-UZ|uz|Latn|UZ|Uzbek (Latin, Uzbekistan)|ltr|1|Uzbekistan (Latin, Uzbekistan)|உஸ்பெக் (லத்தின், உஸ்பெகிஸ்தான்)|उज़्बेक (लैटिन, उज़्बेकिस्तान)|الأوزبكية (اللاتينية، أوزبكستان)|ouzbek (latin, Ouzbékistan)|Usbekisch (Lateinisch, Usbekistan)
vai|vai|||Vai|ltr|1|Vai|வை|वाई|الفاي|vaï|Vai
vai-Latn|vai|Latn||Vai (Latin)|ltr|1|Vai (Latin)|வை (லத்தின்)|वाई (लैटिन)|الفاي (اللاتينية)|vaï (latin)|Vai (Lateinisch)
vai-Latn-LR|vai|Latn|LR|Vai (Latin, Liberia)|ltr|1|Vai (Latin, Liberia)|வை (லத்தின், லைபீரியா)|वाई (लैटिन, लाइबेरिया)|الفاي (اللاتينية، ليبيريا)|vaï (latin, Liberia)|Vai (Lateinisch, Liberia)
vai-Vaii|vai|Vaii||Vai (Vai)|ltr|1|Vai (Vai)|வை (வை)|वाई (वाई)|الفاي (الفاي)|vaï (vaï)|Vai (Vai)
vai-Vaii-LR|vai|Vaii|LR|Vai (Vai, Liberia)|ltr|1|Vai (Vai, Liberia)|வை (வை, லைபீரியா)|वाई (वाई, लाइबेरिया)|الفاي (الفاي، ليبيريا)|vaï (vaï, Liberia)|Vai (Vai, Liberia)
ve|ve|||Venda|ltr|7|Venda|வென்டா|वेन्दा|الفيندا|venda|Venda
ve-ZA|ve||ZA|Venda (South Africa)|ltr|7|Venda (Afrika Selatan)|வென்டா (தென் ஆப்பிரிக்கா)|वेन्दा (दक्षिण अफ़्रीका)|الفيندا (جنوب أفريقيا)|venda (Afrique du Sud)|Venda (Südafrika)
vec|vec|||Venetian|ltr|1|Venetia|வினிசியன்|वेनीशियन|البندقية|vénitien|Venetisch
vec-IT|vec||IT|Venetian (Italy)|ltr|1|Venetia (Itali)|வினிசியன் (இத்தாலி)|वेनीशियन (इटली)|البندقية (إيطاليا)|vénitien (Italie)|Venetisch (Italien)
vi|vi|||Vietnamese|ltr|1|Vietnam|வியட்நாமீஸ்|वियतनामी|الفيتنامية|vietnamien|Vietnamesisch
vi-VN|vi||VN|Vietnamese (Vietnam)|ltr|1|Vietnam (Vietnam)|வியட்நாமீஸ் (வியட்நாம்)|वियतनामी (वियतनाम)|الفيتنامية (فيتنام)|vietnamien (Viêt Nam)|Vietnamesisch (Vietnam)
vmw|vmw|||Makhuwa|ltr|7|Makhuwa|மகுவா|मखुवा|الماكوا|macua|Makua
vmw-MZ|vmw||MZ|Makhuwa (Mozambique)|ltr|7|Makhuwa (Mozambique)|மகுவா (மொசாம்பிக்)|मखुवा (मोज़ांबिक)|الماكوا (موزمبيق)|macua (Mozambique)|Makua (Mosambik)
vo|vo|||Volapük|ltr|1|Volapük|ஒலாபூக்|वोलापुक|لغة الفولابوك|volapük|Volapük
vun|vun|||Vunjo|ltr|1|Vunjo|வுன்ஜோ|वुंजो|الفونجو|vunjo|Vunjo
vun-TZ|vun||TZ|Vunjo (Tanzania)|ltr|1|Vunjo (Tanzania)|வுன்ஜோ (தான்சானியா)|वुंजो (तंज़ानिया)|الفونجو (تنزانيا)|vunjo (Tanzanie)|Vunjo (Tansania)
wa|wa|||Walloon|ltr|1|Walloon|ஒவாலூன்|वाल्लून|الولونية|wallon|Wallonisch
wa-BE|wa||BE|Walloon (Belgium)|ltr|1|Walloon (Belgium)|ஒவாலூன் (பெல்ஜியம்)|वाल्लून (बेल्जियम)|الولونية (بلجيكا)|wallon (Belgique)|Wallonisch (Belgien)
wae|wae|||Walser|ltr|1|Walser|வால்சேர்|वाल्सर|الوالسر|walser|Walliserdeutsch
wae-CH|wae||CH|Walser (Switzerland)|ltr|1|Walser (Switzerland)|வால்சேர் (ஸ்விட்சர்லாந்து)|वाल्सर (स्विट्ज़रलैंड)|الوالسر (سويسرا)|walser (Suisse)|Walliserdeutsch (Schweiz)
wal|wal|||Wolaytta|ltr|7|Wolaytta|வோலாய்ட்டா|वलामो|الولاياتا|walamo|Walamo
wal-ET|wal||ET|Wolaytta (Ethiopia)|ltr|7|Wolaytta (Ethiopia)|வோலாய்ட்டா (எத்தியோப்பியா)|वलामो (इथियोपिया)|الولاياتا (إثيوبيا)|walamo (Éthiopie)|Walamo (Äthiopien)
wbp|wbp|||Warlpiri|ltr|1|Warlpiri|வல்பிரி|वॉल्पेरी|وارلبيري|warlpiri|Warlpiri
wbp-AU|wbp||AU|Warlpiri (Australia)|ltr|1|Warlpiri (Australia)|வல்பிரி (ஆஸ்திரேலியா)|वॉल्पेरी (ऑस्ट्रेलिया)|وارلبيري (أستراليا)|warlpiri (Australie)|Warlpiri (Australien)
wo|wo|||Wolof|ltr|1|Wolof|ஓலோஃப்|वोलोफ़|الولوفية|wolof|Wolof
wo-SN|wo||SN|Wolof (Senegal)|ltr|1|Wolof (Senegal)|ஓலோஃப் (செனெகல்)|वोलोफ़ (सेनेगल)|الولوفية (السنغال)|wolof (Sénégal)|Wolof (Senegal)
xh|xh|||Xhosa|ltr|7|Xhosa|ஹோசா|ख़ोसा|الخوسا|xhosa|Xhosa
xh-ZA|xh||ZA|Xhosa (South Africa)|ltr|7|Xhosa (Afrika Selatan)|ஹோசா (தென் ஆப்பிரிக்கா)|ख़ोसा (दक्षिण अफ़्रीका)|الخوسا (جنوب أفريقيا)|xhosa (Afrique du Sud)|Xhosa (Südafrika)
xnr|xnr|||Kangri|ltr|7|Kangri|காங்கிரி|कांगड़ी|كانغري|kangri|Kangri
xnr-IN|xnr||IN|Kangri (India)|ltr|7|Kangri (India)|காங்கிரி (இந்தியா)|कांगड़ी (भारत)|كانغري (الهند)|kangri (Inde)|Kangri (Indien)
xog|xog|||Soga|ltr|1|Soga|சோகா|सोगा|السوغا|soga|Soga
xog-UG|xog||UG|Soga (Uganda)|ltr|1|Soga (Uganda)|சோகா (உகாண்டா)|सोगा (युगांडा)|السوغا (أوغندا)|soga (Ouganda)|Soga (Uganda)
yav|yav|||Yangben|ltr|1|Yangben|யாங்பென்|यांगबेन|يانجبن|yangben|Yangben
yav-CM|yav||CM|Yangben (Cameroon)|ltr|1|Yangben (Cameroon)|யாங்பென் (கேமரூன்)|यांगबेन (कैमरून)|يانجبن (الكاميرون)|yangben (Cameroun)|Yangben (Kamerun)
yi|yi|||Yiddish|rtl|1|Yiddish|யெட்டிஷ்|यहूदी|اليديشية|yiddish|Jiddisch
yi-UA|yi||UA|Yiddish (Ukraine)|rtl|1|Yiddish (Ukraine)|யெட்டிஷ் (உக்ரைன்)|यहूदी (यूक्रेन)|اليديشية (أوكرانيا)|yiddish (Ukraine)|Jiddisch (Ukraine)
yo|yo|||Yoruba|ltr|1|Yoruba|யோருபா|योरूबा|اليوروبا|yoruba|Yoruba
yo-BJ|yo||BJ|Yoruba (Benin)|ltr|1|Yoruba (Benin)|யோருபா (பெனின்)|योरूबा (बेनिन)|اليوروبا (بنين)|yoruba (Bénin)|Yoruba (Benin)
yo-NG|yo||NG|Yoruba (Nigeria)|ltr|1|Yoruba (Nigeria)|யோருபா (நைஜீரியா)|योरूबा (नाइजीरिया)|اليوروبا (نيجيريا)|yoruba (Nigeria)|Yoruba (Nigeria)
yrl|yrl|||Nheengatu|ltr|7|Nheengatu|நஹீன்கட்டு|नेइंगातू|النيينجاتو|nheengatou|Nheengatu
yrl-BR|yrl||BR|Nheengatu (Brazil)|ltr|7|Nheengatu (Brazil)|நஹீன்கட்டு (பிரேசில்)|नेइंगातू (ब्राज़ील)|النيينجاتو (البرازيل)|nheengatou (Brésil)|Nheengatu (Brasilien)
yrl-CO|yrl||CO|Nheengatu (Colombia)|ltr|7|Nheengatu (Colombia)|நஹீன்கட்டு (கொலம்பியா)|नेइंगातू (कोलंबिया)|النيينجاتو (كولومبيا)|nheengatou (Colombie)|Nheengatu (Kolumbien)
yrl-VE|yrl||VE|Nheengatu (Venezuela)|ltr|7|Nheengatu (Venezuela)|நஹீன்கட்டு (வெனிசுலா)|नेइंगातू (वेनेज़ुएला)|النيينجاتو (فنزويلا)|nheengatou (Venezuela)|Nheengatu (Venezuela)
yue|yue|||Cantonese|ltr|7|Kantonis|காண்டோனீஸ்|कैंटोनीज़|الكَنْتُونية|cantonais|Kantonesisch
yue-Hans|yue|Hans||Cantonese (Simplified)|ltr|1|Kantonis (Ringkas)|காண்டோனீஸ் (எளிதாக்கப்பட்டது)|कैंटोनीज़ (सरलीकृत)|الكَنْتُونية (المبسطة)|cantonais (simplifié)|Kantonesisch (Vereinfacht)
yue-Hans-CN|yue|Hans|CN|Cantonese (Simplified, China)|ltr|1|Kantonis (Ringkas, China)|காண்டோனீஸ் (எளிதாக்கப்பட்டது, சீனா)|कैंटोनीज़ (सरलीकृत, चीन)|الكَنْتُونية (المبسطة، الصين)|cantonais (simplifié, Chine)|Kantonesisch (Vereinfacht, China)
yue-Hant|yue|Hant||Cantonese (Traditional)|ltr|7|Kantonis (Tradisional)|காண்டோனீஸ் (பாரம்பரியம்)|कैंटोनीज़ (पारंपरिक)|الكَنْتُونية (التقليدية)|cantonais (traditionnel)|Kantonesisch (Traditionell)
yue-Hant-CN|yue|Hant|CN|Cantonese (Traditional, China)|ltr|1|Kantonis (Tradisional, China)|காண்டோனீஸ் (பாரம்பரியம், சீனா)|कैंटोनीज़ (पारंपरिक, चीन)|الكَنْتُونية (التقليدية، الصين)|cantonais (traditionnel, Chine)|Kantonesisch (Traditionell, China)
yue-Hant-HK|yue|Hant|HK|Cantonese (Traditional, Hong Kong SAR China)|ltr|7|Kantonis (Tradisional, Hong Kong SAR China)|காண்டோனீஸ் (பாரம்பரியம், ஹாங்காங் எஸ்ஏஆர் சீனா)|कैंटोनीज़ (पारंपरिक, हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र))|الكَنْتُونية (التقليدية، هونغ كونغ الصينية (منطقة إدارية خاصة))|cantonais (traditionnel, R.A.S. chinoise de Hong Kong)|Kantonesisch (Traditionell, Sonderverwaltungsregion Hongkong)
yue-Hant-MO|yue|Hant|MO|Cantonese (Traditional, Macao SAR China)|ltr|7|Kantonis (Tradisional, Macau SAR China)|காண்டோனீஸ் (பாரம்பரியம், மகாவ் எஸ்ஏஆர் சீனா)|कैंटोनीज़ (पारंपरिक, मकाऊ (विशेष प्रशासनिक क्षेत्र चीन))|الكَنْتُونية (التقليدية، منطقة ماكاو الإدارية الخاصة)|cantonais (traditionnel, R.A.S. chinoise de Macao)|Kantonesisch (Traditionell, Sonderverwaltungsregion Macau)
za|za|||Zhuang|ltr|1|Zhuang|ஜுவாங்|ज़ुआंग|الزهيونج|zhuang|Zhuang
za-CN|za||CN|Zhuang (China)|ltr|1|Zhuang (China)|ஜுவாங் (சீனா)|ज़ुआंग (चीन)|الزهيونج (الصين)|zhuang (Chine)|Zhuang (China)
zgh|zgh|||Standard Moroccan Tamazight|ltr|1|Tamazight Maghribi Standard|ஸ்டாண்டர்ட் மொராக்கன் தமாசைட்|मानक मोरक्कन तामाज़ाइट|التمازيغية المغربية القياسية|amazighe standard marocain|Tamazight
zgh-MA|zgh||MA|Standard Moroccan Tamazight (Morocco)|ltr|1|Tamazight Maghribi Standard (Maghribi)|ஸ்டாண்டர்ட் மொராக்கன் தமாசைட் (மொராக்கோ)|मानक मोरक्कन तामाज़ाइट (मोरक्को)|التمازيغية المغربية القياسية (المغرب)|amazighe standard marocain (Maroc)|Tamazight (Marokko)
zh|zh|||Chinese|ltr|1|Cina|சீனம்|चीनी|الصينية|chinois|Chinesisch
zh-Hans|zh|Hans||Chinese (Simplified)|ltr|1|Cina (Ringkas)|சீனம் (எளிதாக்கப்பட்டது)|चीनी (सरलीकृत)|الصينية (المبسطة)|chinois (simplifié)|Chinesisch (Vereinfacht)
zh-Hans-CN|zh|Hans|CN|Chinese (Simplified, China)|ltr|1|Cina (Ringkas, China)|சீனம் (எளிதாக்கப்பட்டது, சீனா)|चीनी (सरलीकृत, चीन)|الصينية (المبسطة، الصين)|chinois (simplifié, Chine)|Chinesisch (Vereinfacht, China)
zh-Hans-HK|zh|Hans|HK|Chinese (Simplified, Hong Kong SAR China)|ltr|7|Cina (Ringkas, Hong Kong SAR China)|சீனம் (எளிதாக்கப்பட்டது, ஹாங்காங் எஸ்ஏஆர் சீனா)|चीनी (सरलीकृत, हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र))|الصينية (المبسطة، هونغ كونغ الصينية (منطقة إدارية خاصة))|chinois (simplifié, R.A.S. chinoise de Hong Kong)|Chinesisch (Vereinfacht, Sonderverwaltungsregion Hongkong)
zh-Hans-MO|zh|Hans|MO|Chinese (Simplified, Macao SAR China)|ltr|7|Cina (Ringkas, Macau SAR China)|சீனம் (எளிதாக்கப்பட்டது, மகாவ் எஸ்ஏஆர் சீனா)|चीनी (सरलीकृत, मकाऊ (विशेष प्रशासनिक क्षेत्र चीन))|الصينية (المبسطة، منطقة ماكاو الإدارية الخاصة)|chinois (simplifié, R.A.S. chinoise de Macao)|Chinesisch (Vereinfacht, Sonderverwaltungsregion Macau)
zh-Hans-MY|zh|Hans|MY|Chinese (Simplified, Malaysia)|ltr|1|Cina (Ringkas, Malaysia)|சீனம் (எளிதாக்கப்பட்டது, மலேசியா)|चीनी (सरलीकृत, मलेशिया)|الصينية (المبسطة، ماليزيا)|chinois (simplifié, Malaisie)|Chinesisch (Vereinfacht, Malaysia)
zh-Hans-SG|zh|Hans|SG|Chinese (Simplified, Singapore)|ltr|7|Cina (Ringkas, Singapura)|சீனம் (எளிதாக்கப்பட்டது, சிங்கப்பூர்)|चीनी (सरलीकृत, सिंगापुर)|الصينية (المبسطة، سنغافورة)|chinois (simplifié, Singapour)|Chinesisch (Vereinfacht, Singapur)
zh-Hant|zh|Hant||Chinese (Traditional)|ltr|7|Cina (Tradisional)|சீனம் (பாரம்பரியம்)|चीनी (पारंपरिक)|الصينية (التقليدية)|chinois (traditionnel)|Chinesisch (Traditionell)
zh-Hant-HK|zh|Hant|HK|Chinese (Traditional, Hong Kong SAR China)|ltr|7|Cina (Tradisional, Hong Kong SAR China)|சீனம் (பாரம்பரியம், ஹாங்காங் எஸ்ஏஆர் சீனா)|चीनी (पारंपरिक, हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र))|الصينية (التقليدية، هونغ كونغ الصينية (منطقة إدارية خاصة))|chinois (traditionnel, R.A.S. chinoise de Hong Kong)|Chinesisch (Traditionell, Sonderverwaltungsregion Hongkong)
zh-Hant-MO|zh|Hant|MO|Chinese (Traditional, Macao SAR China)|ltr|7|Cina (Tradisional, Macau SAR China)|சீனம் (பாரம்பரியம், மகாவ் எஸ்ஏஆர் சீனா)|चीनी (पारंपरिक, मकाऊ (विशेष प्रशासनिक क्षेत्र चीन))|الصينية (التقليدية، منطقة ماكاو الإدارية الخاصة)|chinois (traditionnel, R.A.S. chinoise de Macao)|Chinesisch (Traditionell, Sonderverwaltungsregion Macau)
zh-Hant-MY|zh|Hant|MY|Chinese (Traditional, Malaysia)|ltr|1|Cina (Tradisional, Malaysia)|சீனம் (பாரம்பரியம், மலேசியா)|चीनी (पारंपरिक, मलेशिया)|الصينية (التقليدية، ماليزيا)|chinois (traditionnel, Malaisie)|Chinesisch (Traditionell, Malaysia)
zh-Hant-TW|zh|Hant|TW|Chinese (Traditional, Taiwan)|ltr|7|Cina (Tradisional, Taiwan)|சீனம் (பாரம்பரியம், தைவான்)|चीनी (पारंपरिक, ताइवान)|الصينية (التقليدية، تايوان)|chinois (traditionnel, Taïwan)|Chinesisch (Traditionell, Taiwan)
zh-Latn|zh|Latn||Chinese (Latin)|ltr|1|Cina (Latin)|சீனம் (லத்தின்)|चीनी (लैटिन)|الصينية (اللاتينية)|chinois (latin)|Chinesisch (Lateinisch)
zh-Latn-CN|zh|Latn|CN|Chinese (Latin, China)|ltr|1|Cina (Latin, China)|சீனம் (லத்தின், சீனா)|चीनी (लैटिन, चीन)|الصينية (اللاتينية، الصين)|chinois (latin, Chine)|Chinesisch (Lateinisch, China)
zu|zu|||Zulu|ltr|7|Zulu|ஜுலு|ज़ुलू|الزولو|zoulou|Zulu
zu-ZA|zu||ZA|Zulu (South Africa)|ltr|7|Zulu (Afrika Selatan)|ஜுலு (தென் ஆப்பிரிக்கா)|ज़ुलू (दक्षिण अफ़्रीका)|الزولو (جنوب أفريقيا)|zoulou (Afrique du Sud)|Zulu (Südafrika)$seed$, E'\n') as line;

insert into ref.locale as target (code, language_code, script, country_code, name, direction, first_day)
select cell[1],
       cell[2],
       nullif(cell[3], ''),
       nullif(cell[4], ''),
       cell[5],
       cell[6],
       cell[7]::smallint
  from seed
on conflict (code) do update set (language_code, script, country_code, name, direction, first_day, status) = row(excluded.language_code, excluded.script, excluded.country_code, excluded.name, excluded.direction, excluded.first_day, 'active')
 where row(target.language_code, target.script, target.country_code, target.name, target.direction, target.first_day, target.status) is distinct from row(excluded.language_code, excluded.script, excluded.country_code, excluded.name, excluded.direction, excluded.first_day, 'active');

update ref.locale as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'locale', cell[1], locale, cell[place]
  from seed, (values ('ms', 8), ('ta', 9), ('hi', 10), ('ar', 11), ('fr', 12), ('de', 13)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;
