-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('timezone', 'Time zones (IANA)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$Africa/Abidjan|Abidjan|CI|Greenwich Standard Time|||அபிட்ஜான்|अबिदजान|أبيدجان
Africa/Accra|Accra|GH|Greenwich Standard Time|||அக்ரா|एक्रा|أكرا
Africa/Addis_Ababa|Addis Ababa|ET|E. Africa Standard Time|||அடிஸ் அபாபா|अदीस अबाबा|أديس أبابا|Addis-Abeba|Addis Abeba
Africa/Algiers|Algiers|DZ|W. Central Africa Standard Time|||அல்ஜியர்ஸ்|अल्जीयर्स|الجزائر|Alger|Algier
Africa/Asmara|Asmara|ER|E. Africa Standard Time|Africa/Asmera|Asmara|அஸ்மாரா|अस्मारा|أسمرة|Asmara|Asmara
Africa/Bamako|Bamako|ML|Greenwich Standard Time|Africa/Timbuktu||பமாகோ|बामाको|باماكو
Africa/Bangui|Bangui|CF|W. Central Africa Standard Time|||பாங்குயீ|बांगुइ|بانغوي
Africa/Banjul|Banjul|GM|Greenwich Standard Time|||பஞ்சுல்|बैंजुल|بانجول
Africa/Bissau|Bissau|GW|Greenwich Standard Time|||பிஸாவ்|बिसाऊ|بيساو
Africa/Blantyre|Blantyre|MW|South Africa Standard Time|||பிளான்டையர்|ब्लांटायर|بلانتاير
Africa/Brazzaville|Brazzaville|CG|W. Central Africa Standard Time|||பிராஸாவில்லி|ब्राज़ाविले|برازافيل
Africa/Bujumbura|Bujumbura|BI|South Africa Standard Time|||புஜும்புரா|बुजुंबूरा|بوجومبورا
Africa/Cairo|Cairo|EG|Egypt Standard Time|Egypt|Kaherah|கெய்ரோ|कायरो|القاهرة|Le Caire|Kairo
Africa/Casablanca|Casablanca|MA|Morocco Standard Time|||காஸாபிளான்கா|कासाब्लांका|الدار البيضاء
Africa/Ceuta|Ceuta|ES|Romance Standard Time|||சியூட்டா|सेउटा|سيتا
Africa/Conakry|Conakry|GN|Greenwich Standard Time|||கோனக்ரே|कोनाक्री|كوناكري
Africa/Dakar|Dakar|SN|Greenwich Standard Time|||டாகர்|डकार|داكار
Africa/Dar_es_Salaam|Dar es Salaam|TZ|E. Africa Standard Time|||தார் எஸ் சலாம்|दार अस सलाम|دار السلام||Daressalam
Africa/Djibouti|Djibouti|DJ|E. Africa Standard Time|||ஜிபௌட்டி|जिबूती|جيبوتي||Dschibuti
Africa/Douala|Douala|CM|W. Central Africa Standard Time|||தவுலா|डूआला|دوالا
Africa/El_Aaiun|El Aaiún|EH|Morocco Standard Time||El Aaiún|எல் ஆயுன்|अल आइयून|العيون|Laâyoune|El Aaiún
Africa/Freetown|Freetown|SL|Greenwich Standard Time|||ஃப்ரீடவுன்|फ़्रीटाउन|فري تاون
Africa/Gaborone|Gaborone|BW|South Africa Standard Time|||கபோரோன்|गाबोरोन|غابورون
Africa/Harare|Harare|ZW|South Africa Standard Time|||ஹராரே|हरारे|هراري
Africa/Johannesburg|Johannesburg|ZA|South Africa Standard Time|||ஜோஹன்னஸ்பெர்க்|जोहांसबर्ग|جوهانسبرغ
Africa/Juba|Juba|SS|South Sudan Standard Time|||ஜுபா|जुबा|جوبا
Africa/Kampala|Kampala|UG|E. Africa Standard Time|||கம்பாலா|कंपाला|كامبالا
Africa/Khartoum|Khartoum|SD|Sudan Standard Time|||கார்டோம்|खार्तूम|الخرطوم||Khartum
Africa/Kigali|Kigali|RW|South Africa Standard Time|||கிகலி|किगाली|كيغالي
Africa/Kinshasa|Kinshasa|CD|W. Central Africa Standard Time|||கின்ஷசா|किंशासा|كينشاسا
Africa/Lagos|Lagos|NG|W. Central Africa Standard Time|||லாகோஸ்|लागोस|لاغوس
Africa/Libreville|Libreville|GA|W. Central Africa Standard Time|||லிப்ரேவில்லே|लिब्रेविले|ليبرفيل
Africa/Lome|Lomé|TG|Greenwich Standard Time||Lomé|லோம்|लोम|لومي|Lomé|Lomé
Africa/Luanda|Luanda|AO|W. Central Africa Standard Time|||லுவான்டா|लुआंडा|لواندا
Africa/Lubumbashi|Lubumbashi|CD|South Africa Standard Time|||லுபும்பாஷி|लुबुमबाशी|لومبباشا
Africa/Lusaka|Lusaka|ZM|South Africa Standard Time|||லுசாகா|लुसाका|لوساكا
Africa/Malabo|Malabo|GQ|W. Central Africa Standard Time|||மாலபோ|मलाबो|مالابو
Africa/Maputo|Maputo|MZ|South Africa Standard Time|||மபுடோ|मापुटो|مابوتو
Africa/Maseru|Maseru|LS|South Africa Standard Time|||மசேரு|मासेरू|ماسيرو
Africa/Mbabane|Mbabane|SZ|South Africa Standard Time|||பபான்|एमबाबेन|مباباني
Africa/Mogadishu|Mogadishu|SO|E. Africa Standard Time|||மொகாதிஷு|मोगादिशु|مقديشيو|Mogadiscio|Mogadischu
Africa/Monrovia|Monrovia|LR|Greenwich Standard Time|||மான்ரோவியா|मोनरोविया|مونروفيا
Africa/Nairobi|Nairobi|KE|E. Africa Standard Time|||நைரோபி|नैरोबी|نيروبي
Africa/Ndjamena|N’Djamena|TD|W. Central Africa Standard Time||N’Djamena|ஜமேனா|नेद्जामीना|نجامينا|N’Djamena|N’Djamena
Africa/Niamey|Niamey|NE|W. Central Africa Standard Time|||நியாமே|नियामी|نيامي
Africa/Nouakchott|Nouakchott|MR|Greenwich Standard Time|||நோவாக்சோட்|नौआकशॉट|نواكشوط
Africa/Ouagadougou|Ouagadougou|BF|Greenwich Standard Time|||அவுகடவ்கு|औगाडोगू|واغادوغو
Africa/Porto-Novo|Porto-Novo|BJ|W. Central Africa Standard Time|||போர்ட்டோ-நோவோ|पोर्टो-नोवो|بورتو نوفو||Porto Novo
Africa/Sao_Tome|São Tomé|ST|Sao Tome Standard Time||São Tomé|சாவோ டோமே|साओ टोम|ساو تومي|São Tomé|São Tomé
Africa/Tripoli|Tripoli|LY|Libya Standard Time|Libya||த்ரிபோலி|त्रिपोली|طرابلس|Tripoli (Libye)|Tripolis
Africa/Tunis|Tunis|TN|W. Central Africa Standard Time|||டுனிஸ்|ट्यूनिस|تونس
Africa/Windhoek|Windhoek|NA|Namibia Standard Time|||வைண்ட்ஹோக்|विंडहोक|ويندهوك
America/Adak|Adak|US|Aleutian Standard Time|America/Atka US/Aleutian||அடக்|अडक|أداك
America/Anchorage|Anchorage|US|Alaskan Standard Time|US/Alaska||அங்கோரேஜ்|एंकरेज|أنشوراج
America/Anguilla|Anguilla|AI|SA Western Standard Time|||அங்குயுலா|एंग्विला|أنغويلا
America/Antigua|Antigua|AG|SA Western Standard Time|||ஆன்டிகுவா|एंटीगुआ|أنتيغوا
America/Araguaina|Araguaína|BR|Tocantins Standard Time||Araguaína|அரகுவாய்னா|आराग्वेना|أروجوانيا|Araguaína|Araguaína
America/Argentina/Buenos_Aires|Buenos Aires|AR|Argentina Standard Time|America/Buenos_Aires||ப்யூனோஸ் ஏர்ஸ்|ब्यूनस आयरस|بوينوس أيرس
America/Argentina/Catamarca|Catamarca|AR|Argentina Standard Time|America/Catamarca America/Argentina/ComodRivadavia||கடமார்கா|काटामार्का|كاتاماركا
America/Argentina/Cordoba|Córdoba|AR|Argentina Standard Time|America/Cordoba America/Rosario|Córdoba|கார்டோபா|कोर्डोबा|كوردوبا|Córdoba|Córdoba
America/Argentina/Jujuy|Jujuy|AR|Argentina Standard Time|America/Jujuy||ஜூஜுய்|जुजोए|جوجو
America/Argentina/La_Rioja|La Rioja|AR|Argentina Standard Time|||லா ரியோஜா|ला रिओजा|لا ريوجا
America/Argentina/Mendoza|Mendoza|AR|Argentina Standard Time|America/Mendoza||மென்டோஸா|मेंडोज़ा|ميندوزا
America/Argentina/Rio_Gallegos|Río Gallegos|AR|Argentina Standard Time||Río Gallegos|ரியோ கேலெகோஸ்|रियो गालेगोस|ريو جالييوس|Río Gallegos|Río Gallegos
America/Argentina/Salta|Salta|AR|Argentina Standard Time|||சால்டா|साल्टा|سالطا
America/Argentina/San_Juan|San Juan|AR|Argentina Standard Time|||சான் ஜுவான்|सैन ह्वान|سان خوان
America/Argentina/San_Luis|San Luis|AR|Argentina Standard Time|||சான் லூயிஸ்|सैन लूई|سان لويس
America/Argentina/Tucuman|Tucumán|AR|Argentina Standard Time||Tucumán|டுகுமன்|टोकूमन|تاكمان|Tucumán|Tucumán
America/Argentina/Ushuaia|Ushuaia|AR|Argentina Standard Time|||உஷுவாயா|उशुआइया|أشوا|Ushuaïa
America/Aruba|Aruba|AW|SA Western Standard Time|||அரூபா|अरूबा|أروبا
America/Asuncion|Asunción|PY|Paraguay Standard Time||Asunción|அஸன்சியன்|एसनशियॉन|أسونسيون|Asunción|Asunción
America/Atikokan|Atikokan|CA|SA Pacific Standard Time|America/Coral_Harbour|Atikokan|அடிகோகன்|अटिकोकान|كورال هاربر|Atikokan|Atikokan
America/Bahia|Bahia|BR|Bahia Standard Time|||பாஹியா|बहिया|باهيا
America/Bahia_Banderas|Bahía de Banderas|MX|Central Standard Time (Mexico)||Bahia Banderas|பஹியா பந்தேராஸ்|बेहिया बांडेरास|باهيا بانديراس|Bahia de Banderas|Bahia Banderas
America/Barbados|Barbados|BB|SA Western Standard Time|||பார்படாஸ்|बारबाडोस|بربادوس|La Barbade
America/Belem|Belém|BR|SA Eastern Standard Time||Belém|பெலெம்|बेलेम|بلم|Belém|Belém
America/Belize|Belize|BZ|Central America Standard Time|||பெலிஸ்|बेलीज़|بليز
America/Blanc-Sablon|Blanc-Sablon|CA|SA Western Standard Time|||ப்லாங்க்-சப்லான்|ब्लांक-सेबलोन|بلانك-سابلون
America/Boa_Vista|Boa Vista|BR|SA Western Standard Time|||போவா விஸ்டா|बोआ विस्ता|باو فيستا
America/Bogota|Bogotá|CO|SA Pacific Standard Time||Bogotá|போகோடா|बोगोटा|بوغوتا|Bogotá|Bogotá
America/Boise|Boise|US|Mountain Standard Time|||போய்ஸ்|बॉइसी|بويس
America/Cambridge_Bay|Cambridge Bay|CA|Mountain Standard Time||Teluk Cambridge|கேம்பிரிட்ஜ் வளைகுடா|कैम्ब्रिज खाड़ी|كامبرديج باي
America/Campo_Grande|Campo Grande|BR|Central Brazilian Standard Time|||கேம்போ கிராண்டே|कैंपो ग्रांडे|كومبو جراند
America/Cancun|Cancún|MX|Eastern Standard Time (Mexico)||Cancun|கன்குன்|कैनकुन|كانكون|Cancún|Cancún
America/Caracas|Caracas|VE|Venezuela Standard Time|||கரகாஸ்|काराकस|كاراكاس
America/Cayenne|Cayenne|GF|SA Eastern Standard Time|||கெய்ன்|कायेन|كايين
America/Cayman|Cayman|KY|SA Pacific Standard Time|||கேமன்|कैमेन|كايمان|Caïmans|Kaimaninseln
America/Chicago|Chicago|US|Central Standard Time|US/Central CST6CDT||சிகாகோ|शिकागो|شيكاغو
America/Chihuahua|Chihuahua|MX|Central Standard Time (Mexico)|||சுவாவா|चिहुआहुआ|تشيواوا
America/Ciudad_Juarez|Ciudad Juárez|MX|Mountain Standard Time||Ciudad Juárez|சியுடாட் வாரஸ்|स्युदाद ह्वारेज़|سيوداد خواريز|Ciudad Juárez|Ciudad Juárez
America/Costa_Rica|Costa Rica|CR|Central America Standard Time|||கோஸ்டா ரிகா|कोस्टा रिका|كوستاريكا
America/Coyhaique|Coyhaique|CL|Magallanes Standard Time|||கொயாய்கே|कॉयहेक|كويهايكيو
America/Creston|Creston|CA|US Mountain Standard Time|||க்ரெஸ்டான்|क्रेस्टन|كريستون
America/Cuiaba|Cuiabá|BR|Central Brazilian Standard Time||Cuiabá|குயாபே|क्यूआबा|كيابا|Cuiabá|Cuiabá
America/Curacao|Curaçao||SA Western Standard Time||Curaçao|க்யூராகோ|कुराकाओ|كوراساو|Curaçao|Curaçao
America/Danmarkshavn|Danmarkshavn||Greenwich Standard Time|||டென்மார்க்ஷாவ்ன்|डेनमार्कशॉन|دانمرك شافن
America/Dawson|Dawson|CA|Yukon Standard Time|||டாவ்சன்|डॉसन|داوسان
America/Dawson_Creek|Dawson Creek|CA|US Mountain Standard Time|||டாவ்சன் கிரீக்|डॉसन क्रीक|داوسن كريك
America/Denver|Denver|US|Mountain Standard Time|America/Shiprock Navajo US/Mountain MST7MDT||டென்வர்|डेनवर|دنفر
America/Detroit|Detroit|US|Eastern Standard Time|US/Michigan||டெட்ராய்ட்|डेट्रॉयट|ديترويت|Détroit
America/Dominica|Dominica|DM|SA Western Standard Time|||டொமினிகா|डोमिनिका|دومينيكا|Dominique
America/Edmonton|Edmonton|CA|Mountain Standard Time|Canada/Mountain America/Yellowknife||எட்மான்டான்|एडमंटन|ايدمونتون
America/Eirunepe|Eirunepé|BR|SA Pacific Standard Time||Eirunepé|ஈருனெபே|ईरुनेपे|ايرونبي|Eirunepé|Eirunepé
America/El_Salvador|El Salvador|SV|Central America Standard Time|||எல் சால்வடோர்|अल सल्वाडोर|السلفادور
America/Fort_Nelson|Fort Nelson|CA|US Mountain Standard Time|||ஃபோர்ட் நெல்சன்|फ़ोर्ट नेल्सन|فورت نيلسون
America/Fortaleza|Fortaleza|BR|SA Eastern Standard Time|||ஃபோர்டாலெசா|फ़ोर्टालेज़ा|فورتاليزا
America/Glace_Bay|Glace Bay|CA|Atlantic Standard Time||Teluk Glace|கிலேஸ் வளைகுடா|ग्लेस खाड़ी|جلاس باي
America/Goose_Bay|Goose Bay|CA|Atlantic Standard Time||Teluk Goose|கூஸ் பே|गूस खाड़ी|جوس باي
America/Grand_Turk|Grand Turk|TC|Turks And Caicos Standard Time|||கிராண்ட் டர்க்|ग्रांड टर्क|غراند ترك
America/Grenada|Grenada|GD|SA Western Standard Time|||கிரனடா|ग्रेनाडा|غرينادا|Grenade
America/Guadeloupe|Guadeloupe|GP|SA Western Standard Time|||கவுடேலூப்|ग्वाडेलोप|غوادلوب
America/Guatemala|Guatemala|GT|Central America Standard Time|||கவுதமாலா|ग्वाटेमाला|غواتيمالا
America/Guayaquil|Guayaquil|EC|SA Pacific Standard Time|||குவாயகில்|ग्वायाकील|غواياكويل
America/Guyana|Guyana|GY|SA Western Standard Time|||கயானா|गयाना|غيانا
America/Halifax|Halifax|CA|Atlantic Standard Time|Canada/Atlantic||ஹலிஃபேக்ஸ்|हेलिफ़ैक्स|هاليفاكس
America/Havana|Havana|CU|Cuba Standard Time|Cuba||ஹவானா|हवाना|هافانا|La Havane|Havanna
America/Hermosillo|Hermosillo|MX|US Mountain Standard Time|||ஹெர்மோசிலோ|हर्मोसिल्लो|هيرموسيلو
America/Indiana/Indianapolis|Indianapolis|US|US Eastern Standard Time|America/Indianapolis America/Fort_Wayne US/East-Indiana||இண்டியானாபொலிஸ்|इंडियानापोलिस|إنديانابوليس
America/Indiana/Knox|Knox, Indiana|US|Central Standard Time|America/Knox_IN US/Indiana-Starke|Knox, Indiana|நாக்ஸ், இண்டியானா|नौक्स, इंडियाना|كونكس|Knox [Indiana]|Knox, Indiana
America/Indiana/Marengo|Marengo, Indiana|US|US Eastern Standard Time||Marengo, Indiana|மரென்கோ, இண்டியானா|मारेंगो, इंडियाना|مارنجو|Marengo [Indiana]|Marengo, Indiana
America/Indiana/Petersburg|Petersburg, Indiana|US|Eastern Standard Time||Petersburg, Indiana|பீட்டர்ஸ்பெர்க், இண்டியானா|पीटर्सबर्ग, इंडियाना|بيترسبرغ|Petersburg [Indiana]|Petersburg, Indiana
America/Indiana/Tell_City|Tell City, Indiana|US|Central Standard Time||Tell City, Indiana|டெல் சிட்டி, இண்டியானா|टेल सिटी, इंडियाना|مدينة تل، إنديانا|Tell City [Indiana]|Tell City, Indiana
America/Indiana/Vevay|Vevay, Indiana||US Eastern Standard Time||Vevay, Indiana|வேவே, இண்டியானா|वेवे, इंडियाना|فيفاي|Vevay [Indiana]|Vevay, Indiana
America/Indiana/Vincennes|Vincennes, Indiana|US|Eastern Standard Time||Vincennes, Indiana|வின்செனேஸ், இண்டியானா|विंसेनेस, इंडियाना|فينسينس|Vincennes [Indiana]|Vincennes, Indiana
America/Indiana/Winamac|Winamac, Indiana|US|Eastern Standard Time||Winamac, Indiana|வினாமேக், இண்டியானா|विनामेक, इंडियाना|ويناماك|Winamac [Indiana]|Winamac, Indiana
America/Inuvik|Inuvik|CA|Mountain Standard Time|||இனுவிக்|इनूविक|اينوفيك
America/Iqaluit|Iqaluit|CA|Eastern Standard Time|America/Pangnirtung||இகாலூயித்|इकालुईट|اكويلت
America/Jamaica|Jamaica|JM|SA Pacific Standard Time|Jamaica||ஜமைக்கா|जमैका|جامايكا|Jamaïque|Jamaika
America/Juneau|Juneau|US|Alaskan Standard Time|||ஜுனியூ|ज्यूनाउ|جوني
America/Kentucky/Louisville|Louisville|US|Eastern Standard Time|America/Louisville||லூயிஸ்வில்லே|लुइसविले|لويس فيل
America/Kentucky/Monticello|Monticello, Kentucky|US|Eastern Standard Time||Monticello, Kentucky|மான்டிசெல்லோ, கென்டகி|मोंटीसेलो, केंटकी|مونتيسيلو|Monticello [Kentucky]|Monticello, Kentucky
America/Kralendijk|Kralendijk|BQ|SA Western Standard Time|||கிரெலன்டிஜ்|क्रालैंडिजिक|كرالنديك
America/La_Paz|La Paz|BO|SA Western Standard Time|||லா பாஸ்|ला पाज़|لا باز
America/Lima|Lima|PE|SA Pacific Standard Time|||லிமா|लीमा|ليما
America/Los_Angeles|Los Angeles|US|Pacific Standard Time|US/Pacific US/Pacific-New PST8PDT||லாஸ் ஏஞ்சல்ஸ்|लॉस एंजिल्स|لوس انجلوس
America/Lower_Princes|Lower Prince’s Quarter|SX|SA Western Standard Time||Lower Prince’s Quarter|லோயர் பிரின்ஸஸ் குவார்ட்டர்|लोअर प्रिंसेस क्वार्टर|حي الأمير السفلي|Lower Prince’s Quarter|Lower Prince’s Quarter
America/Maceio|Maceió|BR|SA Eastern Standard Time||Maceió|மேசியோ|मेसीओ|ماشيو|Maceió|Maceió
America/Managua|Managua|NI|Central America Standard Time|||மானாகுவா|मानागुआ|ماناغوا
America/Manaus|Manaus|BR|SA Western Standard Time|Brazil/West||மனாஸ்|मनौस|ماناوس|Manaos
America/Marigot|Marigot|GP|SA Western Standard Time|||மாரிகாட்|मैरीगोट|ماريغوت
America/Martinique|Martinique|MQ|SA Western Standard Time|||மார்ட்டினிக்|मार्टिनिक|المارتينيك
America/Matamoros|Matamoros|MX|Central Standard Time|||மடமோராஸ்|माटामोरोस|ماتاموروس
America/Mazatlan|Mazatlán|MX|Mountain Standard Time (Mexico)|Mexico/BajaSur|Mazatlán|மஸட்லன்|माज़ाटलान|مازاتلان|Mazatlán|Mazatlán
America/Menominee|Menominee|US|Central Standard Time|||மெனோமினி|मेनोमिनी|مينوميني
America/Merida|Mérida|MX|Central Standard Time (Mexico)||Merida|மெரிடா|मेरिडा|ميريدا|Mérida|Merida
America/Metlakatla|Metlakatla|US|Alaskan Standard Time|||மெட்லகட்லா|मेट्लेकाट्ला|ميتلاكاتلا
America/Mexico_City|Mexico City|MX|Central Standard Time (Mexico)|Mexico/General|Ciudad de México|மெக்ஸிகோ நகரம்|मेक्सिको सिटी|مكسيكو سيتي|Mexico|Mexiko-Stadt
America/Miquelon|Saint-Pierre|PM|Saint Pierre Standard Time||Saint-Pierre|மிக்யூலன்|मिकेलॉन|مكويلون|Saint-Pierre|Saint-Pierre
America/Moncton|Moncton|CA|Atlantic Standard Time|||மாங்டான்|मोंकटन|وينكتون
America/Monterrey|Monterrey|MX|Central Standard Time (Mexico)|||மான்டெர்ரே|मोंटेरेरी|مونتيري
America/Montevideo|Montevideo|UY|Montevideo Standard Time|||மான்டேவீடியோ|मोंटेवीडियो|مونتفيديو
America/Montserrat|Montserrat|MS|SA Western Standard Time|||மான்செரேட்|मोंटसेरात|مونتسيرات
America/Nassau|Nassau|BS|Eastern Standard Time|||நசவ்|नासाउ|ناسو
America/New_York|New York|US|Eastern Standard Time|US/Eastern EST5EDT||நியூயார்க்|न्यूयॉर्क|نيويورك
America/Nome|Nome|US|Alaskan Standard Time|||நோம்|नोम|نوم
America/Noronha|Fernando de Noronha|BR|UTC-02|Brazil/DeNoronha|Fernando de Noronha|நோரன்ஹா|नोरोन्हा|نوروناه|Fernando de Noronha|Fernando de Noronha
America/North_Dakota/Beulah|Beulah, North Dakota|US|Central Standard Time||Beulah, North Dakota|பெவுலா, வடக்கு டகோட்டா|ब्यूला, उत्तरी डकोटा|بيولا، داكوتا الشمالية|Beulah (Dakota du Nord)|Beulah, North Dakota
America/North_Dakota/Center|Center, North Dakota||Central Standard Time||Center, North Dakota|சென்டர், வடக்கு டகோடா|मध्य, उत्तरी दाकोता|سنتر|Center (Dakota du Nord)|Center, North Dakota
America/North_Dakota/New_Salem|New Salem, North Dakota||Central Standard Time||New Salem, North Dakota|நியூ சலேம், வடக்கு டகோடா|न्यू सालेम, उत्तरी डकोटा|نيو ساليم|New Salem (Dakota du Nord)|New Salem, North Dakota
America/Nuuk|Nuuk|GL|Greenland Standard Time|America/Godthab|Nuuk|நூக்|नुक|غودثاب|Nuuk|Nuuk
America/Ojinaga|Ojinaga|MX|Central Standard Time|||ஒஜினகா|ओखाजीनागा|أوجيناجا
America/Panama|Panama|PA|SA Pacific Standard Time|EST||பனாமா|पनामा|بنما
America/Paramaribo|Paramaribo|SR|SA Eastern Standard Time|||பரமரிபோ|पारामारिबो|باراماريبو
America/Phoenix|Phoenix|US|US Mountain Standard Time|US/Arizona MST||ஃபோனிக்ஸ்|फ़ीनिक्स|فينكس
America/Port-au-Prince|Port-au-Prince|HT|Haiti Standard Time|||போர்ட்-அவ்-பிரின்ஸ்|पोर्ट-ऑ-प्रिंस|بورت أو برنس
America/Port_of_Spain|Port of Spain|TT|SA Western Standard Time|||போர்ட் ஆஃப் ஸ்பெயின்|पोर्ट ऑफ़ स्पेन|بورت أوف سبين|Port-d’Espagne
America/Porto_Velho|Porto Velho|BR|SA Western Standard Time|||போர்ட்டோ வெல்ஹோ|पोर्टो वेल्हो|بورتو فيلو
America/Puerto_Rico|Puerto Rico|PR|SA Western Standard Time|||பியூர்டோ ரிகோ|पोर्टो रिको|بورتوريكو|Porto Rico
America/Punta_Arenas|Punta Arenas|CL|Magallanes Standard Time|||புன்டா அரீனாஸ்|पुंटा एरिनास|بونتا أريناز
America/Rankin_Inlet|Rankin Inlet|CA|Central Standard Time|||ரான்கின் இன்லெட்|रेंकिन इनलेट|رانكن انلت
America/Recife|Recife|BR|SA Eastern Standard Time|||ரெஸிஃபி|रेसाइफ़|ريسيف
America/Regina|Regina|CA|Canada Central Standard Time|Canada/East-Saskatchewan Canada/Saskatchewan||ரெஜினா|रेजिना|ريجينا
America/Resolute|Resolute|CA|Central Standard Time|||ரெசலூட்|रिसोल्यूट|ريزولوت
America/Rio_Branco|Rio Branco|BR|SA Pacific Standard Time|America/Porto_Acre Brazil/Acre||ரியோ பிரான்கோ|रियो ब्रांको|ريوبرانكو
America/Santarem|Santarém|BR|SA Eastern Standard Time||Santarém|சான்டரெம்|सैंटारेम|سانتاريم|Santarém|Santarém
America/Santiago|Santiago|CL|Pacific SA Standard Time|Chile/Continental||சாண்டியாகோ|सैंटियागो|سانتياغو
America/Santo_Domingo|Santo Domingo|DO|SA Western Standard Time|||சாண்டோ டோமிங்கோ|सेंटो डोमिंगो|سانتو دومينغو|Saint-Domingue
America/Sao_Paulo|São Paulo|BR|E. South America Standard Time|Brazil/East|São Paulo|சாவோ பவுலோ|साओ पाउलो|ساو باولو|São Paulo|São Paulo
America/Scoresbysund|Ittoqqortoormiit|GL|Azores Standard Time||Ittoqqortoormiit|இடோகோர்டோர்மிட்|इटोकोर्टोरमिट|سكورسبيسند|Ittoqqortoormiit|Ittoqqortoormiit
America/Sitka|Sitka|US|Alaskan Standard Time|||சிட்கா|सिट्का|سيتكا
America/St_Barthelemy|St. Barthélemy|GP|SA Western Standard Time||Saint Barthelemy|செயின்ட் பார்தேலெமி|सेंट बार्थेलेमी|سانت بارتيليمي|Saint-Barthélemy|Saint-Barthélemy
America/St_Johns|St. John’s|CA|Newfoundland Standard Time|Canada/Newfoundland|St. John’s|செயின்ட் ஜான்ஸ்|सेंट जोंस|سانت جونس|Saint-Jean de Terre-Neuve|St. John’s
America/St_Kitts|St. Kitts|KN|SA Western Standard Time||St. Kitts|செயின்ட் கீட்ஸ்|सेंट किट्स|سانت كيتس|Saint-Christophe|St. Kitts
America/St_Lucia|St. Lucia|LC|SA Western Standard Time||St. Lucia|செயின்ட் லூசியா|सेंट लूसिया|سانت لوشيا|Sainte-Lucie|St. Lucia
America/St_Thomas|St. Thomas|VI|SA Western Standard Time|America/Virgin|St. Thomas|செயின்ட் தாமஸ்|सेंट थॉमस|سانت توماس|Saint-Thomas|St. Thomas
America/St_Vincent|St. Vincent|VC|SA Western Standard Time||St. Vincent|செயின்ட் வின்சென்ட்|सेंट विंसेंट|سانت فنسنت|Saint-Vincent|St. Vincent
America/Swift_Current|Swift Current|CA|Canada Central Standard Time|||ஸ்விஃப்ட் கரண்ட்|स्विफ़्ट करंट|سوفت كارنت
America/Tegucigalpa|Tegucigalpa|HN|Central America Standard Time|||தெகுசிகல்பா|टेगुसिगल्पा|تيغوسيغالبا
America/Thule|Thule|GL|Atlantic Standard Time|||துலே|थ्यूले|ثيل|Thulé
America/Tijuana|Tijuana|MX|Pacific Standard Time (Mexico)|America/Ensenada Mexico/BajaNorte America/Santa_Isabel||டிஜுவானா|तिजुआना|تيخوانا
America/Toronto|Toronto|CA|Eastern Standard Time|America/Montreal Canada/Eastern America/Nipigon America/Thunder_Bay||டொரொன்டோ|टोरंटो|تورونتو
America/Tortola|Tortola|VG|SA Western Standard Time|||டோர்டோலா|टोर्टोला|تورتولا
America/Vancouver|Vancouver|CA|Pacific Standard Time|Canada/Pacific||வான்கூவர்|वैंकूवर|فانكوفر
America/Whitehorse|Whitehorse|CA|Yukon Standard Time|Canada/Yukon||வொயிட்ஹார்ஸ்|व्हाइटहोर्स|وايت هورس
America/Winnipeg|Winnipeg|CA|Central Standard Time|Canada/Central America/Rainy_River||வின்னிபெக்|विनीपेग|وينيبيج
America/Yakutat|Yakutat|US|Alaskan Standard Time|||யகுடட்|याकूटाट|ياكوتات
Antarctica/Casey|Casey Station|AQ|Central Pacific Standard Time|||கேஸி|केसी|كاساي
Antarctica/Davis|Davis|AQ|SE Asia Standard Time|||டேவிஸ்|डेविस|دافيز
Antarctica/DumontDUrville|Dumont d’Urville Station|AQ|West Pacific Standard Time||Dumont-d’Urville|டுமோண்ட்-டி உர்வில்லே|ड्यूमोंट डी अर्विले|دي مونت دو روفيل|Dumont-d’Urville|Dumont-d’Urville
Antarctica/Macquarie|Macquarie Island|AU|Tasmania Standard Time|||மாக்கியூரி|मक्वारी|ماكواري
Antarctica/Mawson|Mawson Station|AQ|West Asia Standard Time|||மாசன்|मॉसन|ماوسون
Antarctica/McMurdo|McMurdo Station|AQ|New Zealand Standard Time|Antarctica/South_Pole||மெக்மர்டோ|मैकमुर्डो|ماك موردو
Antarctica/Palmer|Palmer Land|AQ|SA Eastern Standard Time|||பால்மர்|पॉमर|بالمير
Antarctica/Rothera|Rothera Station|AQ|SA Eastern Standard Time|||ரோதேரா|रोथेरा|روثيرا
Antarctica/Syowa|Showa Station|AQ|E. Africa Standard Time||Showa|ஸ்யோவா|स्योवा|سايووا|Showa|Showa
Antarctica/Troll|Troll Station|AQ||||ட்ரோல்|ट्रोल|ترول
Antarctica/Vostok|Vostok Station|AQ|Central Asia Standard Time|||வோஸ்டோக்|वोस्तोक|فوستوك||Wostok
Arctic/Longyearbyen|Longyearbyen|SJ|W. Europe Standard Time|Atlantic/Jan_Mayen||லாங்இயர்பியன்|लॉन्गईयरबायेन|لونجيربين
Asia/Aden|Aden|YE|Arab Standard Time|||ஏடன்|आदेन|عدن
Asia/Almaty|Almaty|KZ|West Asia Standard Time|||அல்மாதி|अल्माटी|ألماتي|Alma Ata
Asia/Amman|Amman|JO|Jordan Standard Time|||அம்மான்|अम्मान|عمّان
Asia/Anadyr|Anadyr|RU|Russia Time Zone 11|||அனடீர்|अनाडिर|أندير
Asia/Aqtau|Aktau|KZ|West Asia Standard Time|||அக்தவ்|अक्ताउ|أكتاو|Aktaou
Asia/Aqtobe|Aqtobe|KZ|West Asia Standard Time|||அக்டோப்|अक्तोब|أكتوب|Aktioubinsk|Aktobe
Asia/Ashgabat|Ashgabat|TM|West Asia Standard Time|Asia/Ashkhabad||அஷ்காபாத்|अश्गाबात|عشق آباد|Achgabat|Aşgabat
Asia/Atyrau|Atyrau|KZ|West Asia Standard Time|||அடிரா|एतराउ|أتيراو|Atyraou
Asia/Baghdad|Baghdad|IQ|Arabic Standard Time|||பாக்தாத்|बगदाद|بغداد|Bagdad|Bagdad
Asia/Bahrain|Bahrain|BH|Arab Standard Time|||பஹ்ரைன்|बहरीन|البحرين|Bahreïn
Asia/Baku|Baku|AZ|Azerbaijan Standard Time|||பாக்கூ|बाकु|باكو|Bakou
Asia/Bangkok|Bangkok|TH|SE Asia Standard Time|||பாங்காக்|बैंकॉक|بانكوك
Asia/Barnaul|Barnaul|RU|Altai Standard Time|||பார்னால்|बर्नोल|بارناول
Asia/Beirut|Beirut|LB|Middle East Standard Time|||பெய்ரூட்|बेरुत|بيروت|Beyrouth
Asia/Bishkek|Bishkek|KG|Central Asia Standard Time|||பிஷ்கெக்|बिश्केक|بشكيك|Bichkek|Bischkek
Asia/Brunei|Brunei|BN|Singapore Standard Time|||புருனே|ब्रूनेई|بروناي||Brunei Darussalam
Asia/Chita|Chita||Transbaikal Standard Time|||சிடா|त्शिता|تشيتا|Tchita|Tschita
Asia/Colombo|Colombo|LK|Sri Lanka Standard Time|||கொழும்பு|कोलंबो|كولومبو
Asia/Damascus|Damascus|SY|Syria Standard Time||Damsyik|டமாஸ்கஸ்|दमास्कस|دمشق|Damas|Damaskus
Asia/Dhaka|Dhaka|BD|Bangladesh Standard Time|Asia/Dacca||டாக்கா|ढाका|دكا
Asia/Dili|Dili|TL|Tokyo Standard Time|||டிலி|डिलि|ديلي
Asia/Dubai|Dubai|AE|Arabian Standard Time|||துபாய்|दुबई|دبي|Dubaï
Asia/Dushanbe|Dushanbe|TJ|West Asia Standard Time|||துஷன்பே|दुशांबे|دوشانبي|Douchanbé|Duschanbe
Asia/Famagusta|Famagusta|CY|GTB Standard Time|||ஃபாமகுஸ்டா|फ़ामागुस्ता|فاماغوستا|Famagouste
Asia/Gaza|Gaza||West Bank Standard Time|||காஸா|गाज़ा|غزة
Asia/Hebron|Hebron||West Bank Standard Time|||ஹெப்ரான்|हेब्रोन|هيبرون (مدينة الخليل)|Hébron
Asia/Ho_Chi_Minh|Ho Chi Minh City|VN|SE Asia Standard Time|Asia/Saigon|Ho Chi Minh|ஹோ சி மின் சிட்டி|हो ची मिन्ह सिटी|مدينة هو تشي منة|Hô-Chi-Minh-Ville|Ho-Chi-Minh-Stadt
Asia/Hong_Kong|Hong Kong|HK|China Standard Time|Hongkong||ஹாங்காங்|हाँग काँग|هونغ كونغ||Hongkong
Asia/Hovd|Khovd|MN|W. Mongolia Standard Time||Khovd|ஹோவ்த்|होव्ड|هوفد|Khovd|Chowd
Asia/Irkutsk|Irkutsk|RU|North Asia East Standard Time|||இர்குட்ஸ்க்|इर्कुत्स्क|ايركيتسك|Irkoutsk
Asia/Jakarta|Jakarta|ID|SE Asia Standard Time|||ஜகார்த்தா|जकार्ता|جاكرتا
Asia/Jayapura|Jayapura|ID|Tokyo Standard Time|||ஜெயபூரா|जयापुरा|جايابيورا
Asia/Jerusalem|Jerusalem||Israel Standard Time|Asia/Tel_Aviv Israel|Baitulmuqaddis|ஜெருசலேம்|यरूशलम|القدس|Jérusalem
Asia/Kabul|Kabul|AF|Afghanistan Standard Time|||காபூல்|काबुल|كابول|Kaboul
Asia/Kamchatka|Kamchatka|RU|Russia Time Zone 11|||காம்சட்கா|कमचत्का|كامتشاتكا|Kamtchatka|Kamtschatka
Asia/Karachi|Karachi|PK|Pakistan Standard Time|||கராச்சி|कराची|كراتشي||Karatschi
Asia/Kathmandu|Kathmandu|NP|Nepal Standard Time|Asia/Katmandu|Kathmandu|காத்மாண்டு|काठमांडू|كاتماندو|Katmandou|Kathmandu
Asia/Khandyga|Khandyga||Yakutsk Standard Time|||கான்டிகா|खांडिगा|خانديجا||Chandyga
Asia/Kolkata|Kolkata|IN|India Standard Time|Asia/Calcutta|Kolkata|கொல்கத்தா|कोलकाता|كالكتا|Calcutta|Kalkutta
Asia/Krasnoyarsk|Krasnoyarsk|RU|North Asia Standard Time|||கிராஸ்னோயார்க்ஸ்|क्रास्नोयार्स्क|كراسنويارسك|Krasnoïarsk|Krasnojarsk
Asia/Kuala_Lumpur|Kuala Lumpur|MY|Singapore Standard Time|||கோலாலம்பூர்|कुआलालंपुर|كوالا لامبور
Asia/Kuching|Kuching|MY|Singapore Standard Time|||குசிங்|कूचिंग|كيشينج
Asia/Kuwait|Kuwait|KW|Arab Standard Time|||குவைத்|कुवैत|الكويت|Koweït
Asia/Macau|Macao|MO|China Standard Time|Asia/Macao|Macau|மகாவு|मकाऊ|ماكاو|Macao|Macau
Asia/Magadan|Magadan|RU|Magadan Standard Time|||மகதன்|मागादान|مجادن
Asia/Makassar|Makassar|ID|Singapore Standard Time|Asia/Ujung_Pandang||மக்கஸர்|मकस्सर|ماكسار|Macassar
Asia/Manila|Manila|PH|Singapore Standard Time|||மணிலா|मनीला|مانيلا|Manille
Asia/Muscat|Muscat|OM|Arabian Standard Time|||மஸ்கட்|मस्कट|مسقط|Mascate|Maskat
Asia/Nicosia|Nicosia|CY|GTB Standard Time|Europe/Nicosia||நிகோசியா|निकोसिया|نيقوسيا|Nicosie|Nikosia
Asia/Novokuznetsk|Novokuznetsk|RU|North Asia Standard Time|||நோவோகுஸ்நெட்ஸ்க்|नोवोकुज़्नेत्स्क|نوفوكوزنتسك||Nowokuznetsk
Asia/Novosibirsk|Novosibirsk|RU|N. Central Asia Standard Time|||நோவோசீபிர்ஸ்க்|नोवोसिबिर्स्क|نوفوسبيرسك|Novossibirsk|Nowosibirsk
Asia/Omsk|Omsk|RU|Omsk Standard Time|||ஓம்ஸ்க்|ओम्स्क|أومسك
Asia/Oral|Oral|KZ|West Asia Standard Time|||ஓரல்|ओरल|أورال|Ouralsk
Asia/Phnom_Penh|Phnom Penh|KH|SE Asia Standard Time|||ஃப்னோம் பென்|नॉम पेन्ह|بنوم بنه
Asia/Pontianak|Pontianak|ID|SE Asia Standard Time|||போன்டியானாக்|पोंटीयांक|بونتيانك
Asia/Pyongyang|Pyongyang|KP|North Korea Standard Time|||பியாங்யாங்|प्योंगयांग|بيونغ يانغ||Pjöngjang
Asia/Qatar|Qatar|QA|Arab Standard Time|||கத்தார்|कतर|قطر||Katar
Asia/Qostanay|Kostanay|KZ|West Asia Standard Time||Kostanay|கோஸ்டானே|कोस्टाने|قوستاناي|Kostanaï|Qostanai
Asia/Qyzylorda|Kyzylorda|KZ|Qyzylorda Standard Time|||கிஸிலோர்டா|केज़ेलोर्डा|كيزيلوردا|Kzyl Orda|Qysylorda
Asia/Riyadh|Riyadh|SA|Arab Standard Time|||ரியாத்|रियाद|الرياض|Riyad|Riad
Asia/Sakhalin|Sakhalin|RU|Sakhalin Standard Time|||சகலின்|सखालिन|سكالين|Sakhaline|Sachalin
Asia/Samarkand|Samarkand|UZ|West Asia Standard Time|||சமார்கண்ட்|समरकंद|سمرقند|Samarcande
Asia/Seoul|Seoul|KR|Korea Standard Time|ROK||சியோல்|सिओल|سول|Séoul
Asia/Shanghai|Shanghai|CN|China Standard Time|Asia/Chongqing Asia/Chungking Asia/Harbin PRC||ஷாங்காய்|शंघाई|شنغهاي
Asia/Singapore|Singapore|SG|Singapore Standard Time|Singapore|Singapura|சிங்கப்பூர்|सिंगापुर|سنغافورة|Singapour|Singapur
Asia/Srednekolymsk|Srednekolymsk||Russia Time Zone 10|||ஸ்ரெட்நிகோலிம்ஸ்க்|स्रेद्निकोलिमस्क|سريدنكوليمسك
Asia/Taipei|Taipei|TW|Taipei Standard Time|ROC||தாய்பே|ताईपेई|تايبيه||Taipeh
Asia/Tashkent|Tashkent|UZ|West Asia Standard Time|||தாஷ்கண்ட்|ताशकंद|طشقند|Tachkent|Taschkent
Asia/Tbilisi|Tbilisi|GE|Georgian Standard Time|||த்பிலிசி|टबिलिसी|تبليسي|Tbilissi|Tiflis
Asia/Tehran|Tehran|IR|Iran Standard Time|Iran||டெஹ்ரான்|तेहरान|طهران|Téhéran|Teheran
Asia/Thimphu|Thimphu|BT|Bangladesh Standard Time|Asia/Thimbu||திம்பு|थिंपू|تيمفو
Asia/Tokyo|Tokyo|JP|Tokyo Standard Time|Japan||டோக்கியோ|टोक्यो|طوكيو||Tokio
Asia/Tomsk|Tomsk|RU|Tomsk Standard Time|||டாம்ஸ்க்|तोम्स्क|تومسك
Asia/Ulaanbaatar|Ulaanbaatar|MN|Ulaanbaatar Standard Time|Asia/Ulan_Bator Asia/Choibalsan||உலான்பாட்டர்|उलानबातर|آلانباتار|Oulan-Bator
Asia/Urumqi|Ürümqi|CN|Central Asia Standard Time|Asia/Kashgar|Ürümqi|உரும்கி|उरूम्की|أرومكي|Ürümqi|Ürümqi
Asia/Ust-Nera|Ust-Nera||Vladivostok Standard Time|||உஸ்ட்-நேரா|यूस्ट–नेरा|أوست نيرا
Asia/Vientiane|Vientiane|LA|SE Asia Standard Time|||வியன்டியன்|विएनतियान|فيانتيان
Asia/Vladivostok|Vladivostok|RU|Vladivostok Standard Time|||விளாடிவொஸ்தோக்|व्लादिवोस्तोक|فلاديفوستك||Wladiwostok
Asia/Yakutsk|Yakutsk|RU|Yakutsk Standard Time|||யகுட்ஸ்க்|याकूत्स्क|ياكتسك|Iakoutsk|Jakutsk
Asia/Yangon|Yangon|MM|Myanmar Standard Time|Asia/Rangoon|Yangon|ரங்கூன்|रंगून|رانغون|Rangoun|Rangun
Asia/Yekaterinburg|Yekaterinburg|RU|Ekaterinburg Standard Time|||யெகாடிரின்பர்க்|येकातेरिनबर्ग|يكاترنبيرج|Ekaterinbourg|Jekaterinburg
Asia/Yerevan|Yerevan|AM|Caucasus Standard Time|||ஏரேவன்|येरेवान|يريفان|Erevan|Eriwan
Atlantic/Azores|Azores|PT|Azores Standard Time|||அசோரஸ்|अज़ोरेस|أزورس|Açores|Azoren
Atlantic/Bermuda|Bermuda|BM|Atlantic Standard Time|||பெர்முடா|बरमूडा|برمودا|Bermudes
Atlantic/Canary|Canaries|ES|GMT Standard Time||Canarias|கேனரி|कैनेरी|كناري|Îles Canaries|Kanaren
Atlantic/Cape_Verde|Cape Verde|CV|Cape Verde Standard Time|||கேப் வெர்டே|केप वर्ड|الرأس الأخضر|Cap-Vert|Cabo Verde
Atlantic/Faroe|Faroes|FO|GMT Standard Time|Atlantic/Faeroe|Faroe|ஃபரோ|फ़ैरो|فارو|Îles Féroé|Färöer
Atlantic/Madeira|Madeira|PT|GMT Standard Time|||மடிரா|मडेरा|ماديرا|Madère
Atlantic/Reykjavik|Reykjavik|IS|Greenwich Standard Time|Iceland||ரேக்ஜாவிக்|रेक्याविक|ريكيافيك||Reyk­ja­vík
Atlantic/South_Georgia|South Georgia|GS|UTC-02|||தெற்கு ஜார்ஜியா|दक्षिण जॉर्जिया|جورجيا الجنوبية|Géorgie du Sud|Südgeorgien
Atlantic/St_Helena|St. Helena|SH|Greenwich Standard Time||St. Helena|செயின்ட் ஹெலெனா|सेंट हेलेना|سانت هيلينا|Sainte-Hélène|St. Helena
Atlantic/Stanley|Stanley|FK|SA Eastern Standard Time|||ஸ்டேன்லி|स्टैनली|استانلي
Australia/Adelaide|Adelaide|AU|Cen. Australia Standard Time|Australia/South||அடிலெய்ட்|एडिलेड|أديليد|Adélaïde
Australia/Brisbane|Brisbane|AU|E. Australia Standard Time|Australia/Queensland||பிரிஸ்பேன்|ब्रिस्बन|برسيبان
Australia/Broken_Hill|Broken Hill|AU|Cen. Australia Standard Time|Australia/Yancowinna||புரோக்கன் ஹில்|ब्रोकन हिल|بروكن هيل
Australia/Darwin|Darwin|AU|AUS Central Standard Time|Australia/North||டார்வின்|डार्विन|دارون
Australia/Eucla|Eucla|AU|Aus Central W. Standard Time|||யூக்லா|यूक्ला|أوكلا
Australia/Hobart|Hobart|AU|Tasmania Standard Time|Australia/Tasmania Australia/Currie||ஹோபர்ட்|होबार्ट|هوبارت
Australia/Lindeman|Lindeman|AU|E. Australia Standard Time|||லின்டெமன்|लिंडेमान|ليندمان
Australia/Lord_Howe|Lord Howe Island|AU|Lord Howe Standard Time|Australia/LHI||லார்ட் ஹோவே|लॉर्ड होवे|لورد هاو
Australia/Melbourne|Melbourne|AU|AUS Eastern Standard Time|Australia/Victoria||மெல்போர்ன்|मेलबोर्न|ميلبورن
Australia/Perth|Perth|AU|W. Australia Standard Time|Australia/West||பெர்த்|पर्थ|برثا
Australia/Sydney|Sydney|AU|AUS Eastern Standard Time|Australia/ACT Australia/Canberra Australia/NSW||சிட்னி|सिडनी|سيدني
Etc/GMT|GMT||UTC|Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich
Etc/GMT+1|GMT+1||Cape Verde Standard Time
Etc/GMT+10|GMT+10||Hawaiian Standard Time
Etc/GMT+11|GMT+11||UTC-11
Etc/GMT+12|GMT+12||Dateline Standard Time
Etc/GMT+2|GMT+2||UTC-02
Etc/GMT+3|GMT+3||SA Eastern Standard Time
Etc/GMT+4|GMT+4||SA Western Standard Time
Etc/GMT+5|GMT+5||SA Pacific Standard Time
Etc/GMT+6|GMT+6||Central America Standard Time
Etc/GMT+7|GMT+7||US Mountain Standard Time
Etc/GMT+8|GMT+8||UTC-08
Etc/GMT+9|GMT+9||UTC-09
Etc/GMT-1|GMT-1||W. Central Africa Standard Time
Etc/GMT-10|GMT-10||West Pacific Standard Time
Etc/GMT-11|GMT-11||Central Pacific Standard Time
Etc/GMT-12|GMT-12||UTC+12
Etc/GMT-13|GMT-13||UTC+13
Etc/GMT-14|GMT-14||Line Islands Standard Time
Etc/GMT-2|GMT-2||South Africa Standard Time
Etc/GMT-3|GMT-3||E. Africa Standard Time
Etc/GMT-4|GMT-4||Arabian Standard Time
Etc/GMT-5|GMT-5||West Asia Standard Time
Etc/GMT-6|GMT-6||Central Asia Standard Time
Etc/GMT-7|GMT-7||SE Asia Standard Time
Etc/GMT-8|GMT-8||Singapore Standard Time
Etc/GMT-9|GMT-9||Tokyo Standard Time
Etc/UTC|Coordinated Universal Time||UTC|Etc/UCT Etc/Universal Etc/Zulu UCT UTC Universal Zulu|Waktu Universal Selaras|ஒருங்கிணைந்த சர்வதேச நேரம்|समन्वित वैश्विक समय|التوقيت العالمي المنسق|temps universel coordonné|Koordinierte Weltzeit
Europe/Amsterdam|Amsterdam|NL|W. Europe Standard Time|||ஆம்ஸ்ட்ரடாம்|एम्स्टर्डम|أمستردام
Europe/Andorra|Andorra|AD|W. Europe Standard Time|||அண்டோரா|अंडोरा|أندورا|Andorre
Europe/Astrakhan|Astrakhan|RU|Astrakhan Standard Time|||அஸ்ட்ராகான்|आस्ट्राखान|أستراخان||Astrachan
Europe/Athens|Athens|GR|GTB Standard Time|EET||ஏதன்ஸ்|एथेंस|أثينا|Athènes|Athen
Europe/Belgrade|Belgrade|RS|Central Europe Standard Time|||பெல்கிரேட்|बेलग्रेड|بلغراد||Belgrad
Europe/Berlin|Berlin|DE|W. Europe Standard Time|||பெர்லின்|बर्लिन|برلين
Europe/Bratislava|Bratislava|SK|Central Europe Standard Time|||பிரடிஸ்லாவா|ब्रातिस्लावा|براتيسلافا
Europe/Brussels|Brussels|BE|Romance Standard Time|CET MET||புரூசல்ஸ்|ब्रूसेल्स|بروكسل|Bruxelles|Brüssel
Europe/Bucharest|Bucharest|RO|GTB Standard Time|||புசாரெஸ்ட்|बुख़ारेस्ट|بوخارست|Bucarest|Bukarest
Europe/Budapest|Budapest|HU|Central Europe Standard Time|||புடாபெஸ்ட்|बुडापेस्ट|بودابست
Europe/Busingen|Büsingen||W. Europe Standard Time||Büsingen|பசிங்ஜென்|ब्यूसिनजेन|بوسنغن|Büsingen|Büsingen
Europe/Chisinau|Chișinău|MD|E. Europe Standard Time|Europe/Tiraspol|Chișinău|சிசினவ்|चिसीनाउ|تشيسيناو|Chișinău|Chișinău
Europe/Copenhagen|Copenhagen|DK|Romance Standard Time|||கோபன்ஹேகன்|कोपेनहेगन|كوبنهاغن|Copenhague|Kopenhagen
Europe/Dublin|Dublin|IE|GMT Standard Time|Eire||டப்ளின்|डबलिन|دبلن
Europe/Gibraltar|Gibraltar|GI|W. Europe Standard Time|||ஜிப்ரால்டர்|जिब्राल्टर|جبل طارق
Europe/Guernsey|Guernsey|GG|GMT Standard Time|||கர்னஸே|गर्नसी|غيرنزي|Guernesey
Europe/Helsinki|Helsinki|FI|FLE Standard Time|||ஹெல்சிங்கி|हेलसिंकी|هلسنكي
Europe/Isle_of_Man|Isle of Man|IM|GMT Standard Time|||ஐல் ஆஃப் மேன்|आइल ऑफ़ मैन|جزيرة مان|Île de Man
Europe/Istanbul|Istanbul|TR|Turkey Standard Time|Asia/Istanbul Turkey||இஸ்தான்புல்|इस्तांबुल|إسطنبول
Europe/Jersey|Jersey|JE|GMT Standard Time|||ஜெர்சி|जर्सी|جيرسي
Europe/Kaliningrad|Kaliningrad|RU|Kaliningrad Standard Time|||கலினின்கிராட்|कालीनिनग्राड|كالينجراد
Europe/Kirov|Kirov|RU|Russian Standard Time|||கிரோவ்|किरोव|كيروف||Kirow
Europe/Kyiv|Kyiv|UA|FLE Standard Time|Europe/Kiev Europe/Zaporozhye Europe/Uzhgorod|Kiev|கீவ்|कीव|كييف|Kiev|Kiew
Europe/Lisbon|Lisbon|PT|GMT Standard Time|Portugal WET||லிஸ்பன்|लिस्बन|لشبونة|Lisbonne|Lissabon
Europe/Ljubljana|Ljubljana|SI|Central Europe Standard Time|||ஜுப்லானா|ल्यूबेलजाना|ليوبليانا
Europe/London|London|GB|GMT Standard Time|Europe/Belfast GB GB-Eire||லண்டன்|लंदन|لندن|Londres
Europe/Luxembourg|Luxembourg|LU|W. Europe Standard Time|||லக்சம்பர்க்|लक्ज़मबर्ग|لوكسمبورغ||Luxemburg
Europe/Madrid|Madrid|ES|Romance Standard Time|||மேட்ரிட்|मैड्रिड|مدريد
Europe/Malta|Malta|MT|W. Europe Standard Time|||மால்டா|माल्टा|مالطة|Malte
Europe/Mariehamn|Mariehamn|FI|FLE Standard Time|||மரிஹம்|मारियाहैम|ماريهامن
Europe/Minsk|Minsk|BY|Belarus Standard Time|||மின்ஸ்க்|मिंस्क|مينسك
Europe/Monaco|Monaco|MC|W. Europe Standard Time|||மொனாக்கோ|मोनाको|موناكو
Europe/Moscow|Moscow|RU|Russian Standard Time|W-SU||மாஸ்கோ|मॉस्को|موسكو|Moscou|Moskau
Europe/Oslo|Oslo|NO|W. Europe Standard Time|||ஓஸ்லோ|ओस्लो|أوسلو
Europe/Paris|Paris|FR|Romance Standard Time|||பாரீஸ்|पेरिस|باريس
Europe/Podgorica|Podgorica|ME|Central Europe Standard Time|||போட்கோரிகா|पोड्गोरिका|بودغوريكا
Europe/Prague|Prague|CZ|Central Europe Standard Time|||ப்ராக்|प्राग|براغ||Prag
Europe/Riga|Riga|LV|FLE Standard Time|||ரிகா|रीगा|ريغا
Europe/Rome|Rome|IT|W. Europe Standard Time|||ரோம்|रोम|روما||Rom
Europe/Samara|Samara|RU|Russia Time Zone 3|||சமாரா|समारा|سمراء
Europe/San_Marino|San Marino|SM|W. Europe Standard Time|||சான் மரினோ|सैन मारीनो|سان مارينو|Saint-Marin
Europe/Sarajevo|Sarajevo|BA|Central European Standard Time|||சரயேவோ|साराजेवो|سراييفو
Europe/Saratov|Saratov|RU|Saratov Standard Time|||சரடோவ்|सारातोव|ساراتوف||Saratow
Europe/Simferopol|Simferopol|UA|Russian Standard Time|||சிம்ஃபெரோபோல்|सिम्फ़ेरोपोल|سيمفروبول
Europe/Skopje|Skopje|MK|Central European Standard Time|||ஸ்கோப்ஜே|स्कोप्जे|سكوبي
Europe/Sofia|Sofia|BG|FLE Standard Time|||சோஃபியா|सोफ़िया|صوفيا
Europe/Stockholm|Stockholm|SE|W. Europe Standard Time|||ஸ்டாக்ஹோம்|स्टॉकहोम|ستوكهولم
Europe/Tallinn|Tallinn|EE|FLE Standard Time|||டலின்|तेलिन|تالين
Europe/Tirane|Tirana|AL|Central Europe Standard Time||Tirana|திரானே|टाइरेन|تيرانا|Tirana|Tirana
Europe/Ulyanovsk|Ulyanovsk|RU|Astrakhan Standard Time|||உல்யானோஸ்க்|उल्यानोव्स्क|أوليانوفسك|Oulianovsk|Uljanowsk
Europe/Vaduz|Vaduz|LI|W. Europe Standard Time|||வதுஸ்|वादुज़|فادوز
Europe/Vatican|Vatican|VA|W. Europe Standard Time|||வாடிகன்|वेटिकन|الفاتيكان|Le Vatican|Vatikan
Europe/Vienna|Vienna|AT|W. Europe Standard Time|||வியன்னா|विएना|فيينا|Vienne|Wien
Europe/Vilnius|Vilnius|LT|FLE Standard Time|||வில்னியஸ்|विल्नियस|فيلنيوس
Europe/Volgograd|Volgograd|RU|Volgograd Standard Time|||வோல்கோகிராட்|वोल्गोग्राड|فولوجراد||Wolgograd
Europe/Warsaw|Warsaw|PL|Central European Standard Time|Poland||வார்ஸா|वॉरसॉ|وارسو|Varsovie|Warschau
Europe/Zagreb|Zagreb|HR|Central European Standard Time|||ஸக்ரெப்|ज़ाग्रेब|زغرب
Europe/Zurich|Zurich|CH|W. Europe Standard Time|||ஜூரிச்|ज़्यूरिख़|زيورخ||Zürich
Indian/Antananarivo|Antananarivo|MG|E. Africa Standard Time|||ஆண்டனநரிவோ|एंटानानरीवो|أنتاناناريفو
Indian/Chagos|Chagos Archipelago|IO|Central Asia Standard Time|||சாகோஸ்|शागोस|تشاغوس
Indian/Christmas|Christmas Island|CX|SE Asia Standard Time|||கிறிஸ்துமஸ்|क्रिसमस|كريسماس||Weihnachtsinsel
Indian/Cocos|Cocos Islands|CC|Myanmar Standard Time|||கோகோஸ்|कोकोस|كوكوس
Indian/Comoro|Comoros|KM|E. Africa Standard Time||Comores|கொமரோ|कोमोरो|جزر القمر|Comores|Komoren
Indian/Kerguelen|Kerguelen Islands|TF|West Asia Standard Time|||கெர்யூலென்|करगुलेन|كيرغويلين
Indian/Mahe|Mahé|SC|Mauritius Standard Time||Mahé|மாஹே|माहे|ماهي|Mahé|Mahé
Indian/Maldives|Maldives|MV|West Asia Standard Time|||மாலத்தீவுகள்|मालदीव|المالديف||Malediven
Indian/Mauritius|Mauritius|MU|Mauritius Standard Time|||மொரிஷியஸ்|मॉरीशस|موريشيوس|Maurice
Indian/Mayotte|Mayotte|YT|E. Africa Standard Time|||மயோட்டி|मायोत्ते|مايوت
Indian/Reunion|Réunion|RE|Mauritius Standard Time||Réunion|ரீயூனியன்|रीयूनियन|ريونيون|La Réunion|Réunion
Pacific/Apia|Apia|WS|Samoa Standard Time|||அபியா|एपिया|أبيا
Pacific/Auckland|Auckland|NZ|New Zealand Standard Time|NZ||ஆக்லாந்து|ऑकलैंड|أوكلاند
Pacific/Bougainville|Bougainville|PG|Bougainville Standard Time|||போகெய்ன்வில்லே|बोगनविले|بوغانفيل
Pacific/Chatham|Chatham Islands|NZ|Chatham Islands Standard Time|NZ-CHAT||சத்தாம்|चैथम|تشاثام
Pacific/Chuuk|Chuuk|FM|West Pacific Standard Time|Pacific/Truk Pacific/Yap|Chuuk|சுக்|चक|ترك|Chuuk|Chuuk
Pacific/Easter|Easter Island|CL|Easter Island Standard Time|Chile/EasterIsland||ஈஸ்டர்|ईस्टर|استر|Île de Pâques|Osterinsel
Pacific/Efate|Efate|VU|Central Pacific Standard Time|||ஈஃபேட்|एफ़ेट|إيفات|Éfaté
Pacific/Fakaofo|Fakaofo|TK|UTC+13|||ஃபகாஃபோ|फ़ाकाओफ़ो|فاكاوفو
Pacific/Fiji|Fiji|FJ|Fiji Standard Time|||ஃபிஜி|फ़िजी|فيجي|Fidji|Fidschi
Pacific/Funafuti|Funafuti|TV|UTC+12|||ஃபுனாஃபுடி|फ़्यूनाफ़ुटी|فونافوتي
Pacific/Galapagos|Galápagos Islands|EC|Central America Standard Time||Galápagos|கலபகோஸ்|गेलापागोस|جلاباجوس|Galápagos|Galápagos
Pacific/Gambier|Gambier|PF|UTC-09|||கேம்பியர்|गैंबियर|جامبير
Pacific/Guadalcanal|Guadalcanal|SB|Central Pacific Standard Time|||க்வாடால்கேனல்|ग्वाडलकनाल|غوادالكانال
Pacific/Guam|Guam|GU|West Pacific Standard Time|||குவாம்|गुआम|غوام
Pacific/Honolulu|Honolulu|US|Hawaiian Standard Time|US/Hawaii Pacific/Johnston HST|Honolulu|ஹோனோலூலூ|होनोलुलु|هونولولو|Honolulu|Honolulu
Pacific/Kanton|Canton Island|KI|UTC+13|Pacific/Enderbury|Pulau Canton|கேன்டன்|कैंटन|كانتون|Canton|Canton
Pacific/Kiritimati|Kiritimati|KI|Line Islands Standard Time|||கிரிடிமாட்டி|किरीतिमाति|كيريتي ماتي
Pacific/Kosrae|Kosrae|FM|Central Pacific Standard Time|||கோஸ்ரே|कोसराए|كوسرا
Pacific/Kwajalein|Kwajalein Atoll|MH|UTC+12|Kwajalein||க்வாஜாலீயன்|क्वाज़ालीन|كواجالين
Pacific/Majuro|Majuro|MH|UTC+12|||மஜுரோ|माजुरो|ماجورو
Pacific/Marquesas|Marquesas Islands|PF|Marquesas Standard Time|||மார்கியூசாஸ்|मार्केसस|ماركيساس|Marquises
Pacific/Midway|Midway Atoll|UM|UTC-11|||மிட்வே|मिडवे|ميدواي
Pacific/Nauru|Nauru|NR|UTC+12|||நவ்ரூ|नौरु|ناورو
Pacific/Niue|Niue|NU|UTC-11|||நியு|नीयू|نيوي
Pacific/Norfolk|Norfolk Island|NF|Norfolk Standard Time|||நார்ஃபோக்|नॉरफ़ॉक|نورفولك
Pacific/Noumea|Nouméa|NC|Central Pacific Standard Time||Nouméa|நோவுமியா|नौमिया|نوميا|Nouméa|Nouméa
Pacific/Pago_Pago|Pago Pago|AS|UTC-11|Pacific/Samoa US/Samoa||பேகோ பேகோ|पागो पागो|باغو باغو
Pacific/Palau|Palau|PW|Tokyo Standard Time|||பாலவ்|पलाऊ|بالاو|Palaos
Pacific/Pitcairn|Pitcairn Islands|PN|UTC-08|||பிட்கெய்ர்ன்|पिटकैर्न|بيتكيرن
Pacific/Pohnpei|Pohnpei|FM|Central Pacific Standard Time|Pacific/Ponape|Pohnpei|ஃபோன்பெய்|पोनपेई|باناب|Pohnpei|Pohnpei
Pacific/Port_Moresby|Port Moresby|PG|West Pacific Standard Time|||போர்ட் மோர்ஸ்பை|पोर्ट मोरेस्बी|بور مورسبي
Pacific/Rarotonga|Rarotonga|CK|Hawaiian Standard Time|||ரரோடோங்கா|रारोटोंगा|راروتونغا
Pacific/Saipan|Saipan|MP|West Pacific Standard Time|||சைபன்|सायपान|سايبان
Pacific/Tahiti|Tahiti|PF|Hawaiian Standard Time|||தஹிதி|ताहिती|تاهيتي
Pacific/Tarawa|Tarawa|KI|UTC+12|||தராவா|टारावा|تاراوا
Pacific/Tongatapu|Tongatapu|TO|Tonga Standard Time|||டோன்கடப்பு|टोंगाटापू|تونغاتابو
Pacific/Wake|Wake Island|UM|UTC+12|||வேக்|वेक|واك
Pacific/Wallis|Wallis & Futuna|WF|UTC+12||Wallis & Futuna|வாலிஸ்|वालिस|واليس|Wallis & Futuna|Wallis & Futuna$seed$, E'\n') as line;

insert into ref.timezone as target (code, name, country_code, windows_name, aliases)
select cell[1],
       cell[2],
       nullif(cell[3], ''),
       nullif(cell[4], ''),
       coalesce(string_to_array(nullif(cell[5], ''), ' '), '{}')
  from seed
on conflict (code) do update set (name, country_code, windows_name, aliases, status) = row(excluded.name, excluded.country_code, excluded.windows_name, excluded.aliases, 'active')
 where row(target.name, target.country_code, target.windows_name, target.aliases, target.status) is distinct from row(excluded.name, excluded.country_code, excluded.windows_name, excluded.aliases, 'active');

update ref.timezone as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'timezone', cell[1], locale, cell[place]
  from seed, (values ('ms', 6), ('ta', 7), ('hi', 8), ('ar', 9), ('fr', 10), ('de', 11)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;
