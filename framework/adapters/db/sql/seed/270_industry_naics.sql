-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('naics_2017', 'Industries (NAICS 2017)', 'North American Industry Classification System 2017, a work of the United States government', 'naics 1.2.1', 'MIT', 'https://www.census.gov/naics', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$naics_2017|11||Agriculture, Forestry, Fishing and Hunting
naics_2017|111|11|Crop Production
naics_2017|1111|111|Oilseed and Grain Farming
naics_2017|11111|1111|Soybean Farming
naics_2017|111110|11111|Soybean Farming
naics_2017|11112|1111|Oilseed (except Soybean) Farming
naics_2017|111120|11112|Oilseed (except Soybean) Farming
naics_2017|11113|1111|Dry Pea and Bean Farming
naics_2017|111130|11113|Dry Pea and Bean Farming
naics_2017|11114|1111|Wheat Farming
naics_2017|111140|11114|Wheat Farming
naics_2017|11115|1111|Corn Farming
naics_2017|111150|11115|Corn Farming
naics_2017|11116|1111|Rice Farming
naics_2017|111160|11116|Rice Farming
naics_2017|11119|1111|Other Grain Farming
naics_2017|111191|11119|Oilseed and Grain Combination Farming
naics_2017|111199|11119|All Other Grain Farming
naics_2017|1112|111|Vegetable and Melon Farming
naics_2017|11121|1112|Vegetable and Melon Farming
naics_2017|111211|11121|Potato Farming
naics_2017|111219|11121|Other Vegetable (except Potato) and Melon Farming
naics_2017|1113|111|Fruit and Tree Nut Farming
naics_2017|11131|1113|Orange Groves
naics_2017|111310|11131|Orange Groves
naics_2017|11132|1113|Citrus (except Orange) Groves
naics_2017|111320|11132|Citrus (except Orange) Groves
naics_2017|11133|1113|Noncitrus Fruit and Tree Nut Farming
naics_2017|111331|11133|Apple Orchards
naics_2017|111332|11133|Grape Vineyards
naics_2017|111333|11133|Strawberry Farming
naics_2017|111334|11133|Berry (except Strawberry) Farming
naics_2017|111335|11133|Tree Nut Farming
naics_2017|111336|11133|Fruit and Tree Nut Combination Farming
naics_2017|111339|11133|Other Noncitrus Fruit Farming
naics_2017|1114|111|Greenhouse, Nursery, and Floriculture Production
naics_2017|11141|1114|Food Crops Grown Under Cover
naics_2017|111411|11141|Mushroom Production
naics_2017|111419|11141|Other Food Crops Grown Under Cover
naics_2017|11142|1114|Nursery and Floriculture Production
naics_2017|111421|11142|Nursery and Tree Production
naics_2017|111422|11142|Floriculture Production
naics_2017|1119|111|Other Crop Farming
naics_2017|11191|1119|Tobacco Farming
naics_2017|111910|11191|Tobacco Farming
naics_2017|11192|1119|Cotton Farming
naics_2017|111920|11192|Cotton Farming
naics_2017|11193|1119|Sugarcane Farming
naics_2017|111930|11193|Sugarcane Farming
naics_2017|11194|1119|Hay Farming
naics_2017|111940|11194|Hay Farming
naics_2017|11199|1119|All Other Crop Farming
naics_2017|111991|11199|Sugar Beet Farming
naics_2017|111992|11199|Peanut Farming
naics_2017|111998|11199|All Other Miscellaneous Crop Farming
naics_2017|112|11|Animal Production and Aquaculture
naics_2017|1121|112|Cattle Ranching and Farming
naics_2017|11211|1121|Beef Cattle Ranching and Farming, including Feedlots
naics_2017|112111|11211|Beef Cattle Ranching and Farming
naics_2017|112112|11211|Cattle Feedlots
naics_2017|11212|1121|Dairy Cattle and Milk Production
naics_2017|112120|11212|Dairy Cattle and Milk Production
naics_2017|11213|1121|Dual-Purpose Cattle Ranching and Farming
naics_2017|112130|11213|Dual-Purpose Cattle Ranching and Farming
naics_2017|1122|112|Hog and Pig Farming
naics_2017|11221|1122|Hog and Pig Farming
naics_2017|112210|11221|Hog and Pig Farming
naics_2017|1123|112|Poultry and Egg Production
naics_2017|11231|1123|Chicken Egg Production
naics_2017|112310|11231|Chicken Egg Production
naics_2017|11232|1123|Broilers and Other Meat Type Chicken Production
naics_2017|112320|11232|Broilers and Other Meat Type Chicken Production
naics_2017|11233|1123|Turkey Production
naics_2017|112330|11233|Turkey Production
naics_2017|11234|1123|Poultry Hatcheries
naics_2017|112340|11234|Poultry Hatcheries
naics_2017|11239|1123|Other Poultry Production
naics_2017|112390|11239|Other Poultry Production
naics_2017|1124|112|Sheep and Goat Farming
naics_2017|11241|1124|Sheep Farming
naics_2017|112410|11241|Sheep Farming
naics_2017|11242|1124|Goat Farming
naics_2017|112420|11242|Goat Farming
naics_2017|1125|112|Aquaculture
naics_2017|11251|1125|Aquaculture
naics_2017|112511|11251|Finfish Farming and Fish Hatcheries
naics_2017|112512|11251|Shellfish Farming
naics_2017|112519|11251|Other Aquaculture
naics_2017|1129|112|Other Animal Production
naics_2017|11291|1129|Apiculture
naics_2017|112910|11291|Apiculture
naics_2017|11292|1129|Horses and Other Equine Production
naics_2017|112920|11292|Horses and Other Equine Production
naics_2017|11293|1129|Fur-Bearing Animal and Rabbit Production
naics_2017|112930|11293|Fur-Bearing Animal and Rabbit Production
naics_2017|11299|1129|All Other Animal Production
naics_2017|112990|11299|All Other Animal Production
naics_2017|113|11|Forestry and Logging
naics_2017|1131|113|Timber Tract Operations
naics_2017|11311|1131|Timber Tract Operations
naics_2017|113110|11311|Timber Tract Operations
naics_2017|1132|113|Forest Nurseries and Gathering of Forest Products
naics_2017|11321|1132|Forest Nurseries and Gathering of Forest Products
naics_2017|113210|11321|Forest Nurseries and Gathering of Forest Products
naics_2017|1133|113|Logging
naics_2017|11331|1133|Logging
naics_2017|113310|11331|Logging
naics_2017|114|11|Fishing, Hunting and Trapping
naics_2017|1141|114|Fishing
naics_2017|11411|1141|Fishing
naics_2017|114111|11411|Finfish Fishing
naics_2017|114112|11411|Shellfish Fishing
naics_2017|114119|11411|Other Marine Fishing
naics_2017|1142|114|Hunting and Trapping
naics_2017|11421|1142|Hunting and Trapping
naics_2017|114210|11421|Hunting and Trapping
naics_2017|115|11|Support Activities for Agriculture and Forestry
naics_2017|1151|115|Support Activities for Crop Production
naics_2017|11511|1151|Support Activities for Crop Production
naics_2017|115111|11511|Cotton Ginning
naics_2017|115112|11511|Soil Preparation, Planting, and Cultivating
naics_2017|115113|11511|Crop Harvesting, Primarily by Machine
naics_2017|115114|11511|Postharvest Crop Activities (except Cotton Ginning)
naics_2017|115115|11511|Farm Labor Contractors and Crew Leaders
naics_2017|115116|11511|Farm Management Services
naics_2017|1152|115|Support Activities for Animal Production
naics_2017|11521|1152|Support Activities for Animal Production
naics_2017|115210|11521|Support Activities for Animal Production
naics_2017|1153|115|Support Activities for Forestry
naics_2017|11531|1153|Support Activities for Forestry
naics_2017|115310|11531|Support Activities for Forestry
naics_2017|21||Mining, Quarrying, and Oil and Gas Extraction
naics_2017|211|21|Oil and Gas Extraction
naics_2017|2111|211|Oil and Gas Extraction
naics_2017|21112|2111|Crude Petroleum Extraction
naics_2017|211120|21112|Crude Petroleum Extraction
naics_2017|21113|2111|Natural Gas Extraction
naics_2017|211130|21113|Natural Gas Extraction
naics_2017|212|21|Mining (except Oil and Gas)
naics_2017|2121|212|Coal Mining
naics_2017|21211|2121|Coal Mining
naics_2017|212111|21211|Bituminous Coal and Lignite Surface Mining
naics_2017|212112|21211|Bituminous Coal Underground Mining
naics_2017|212113|21211|Anthracite Mining
naics_2017|2122|212|Metal Ore Mining
naics_2017|21221|2122|Iron Ore Mining
naics_2017|212210|21221|Iron Ore Mining
naics_2017|21222|2122|Gold Ore and Silver Ore Mining
naics_2017|212221|21222|Gold Ore Mining
naics_2017|212222|21222|Silver Ore Mining
naics_2017|21223|2122|Copper, Nickel, Lead, and Zinc Mining
naics_2017|212230|21223|Copper, Nickel, Lead, and Zinc Mining
naics_2017|21229|2122|Other Metal Ore Mining
naics_2017|212291|21229|Uranium-Radium-Vanadium Ore Mining
naics_2017|212299|21229|All Other Metal Ore Mining
naics_2017|2123|212|Nonmetallic Mineral Mining and Quarrying
naics_2017|21231|2123|Stone Mining and Quarrying
naics_2017|212311|21231|Dimension Stone Mining and Quarrying
naics_2017|212312|21231|Crushed and Broken Limestone Mining and Quarrying
naics_2017|212313|21231|Crushed and Broken Granite Mining and Quarrying
naics_2017|212319|21231|Other Crushed and Broken Stone Mining and Quarrying
naics_2017|21232|2123|Sand, Gravel, Clay, and Ceramic and Refractory Minerals Mining and Quarrying
naics_2017|212321|21232|Construction Sand and Gravel Mining
naics_2017|212322|21232|Industrial Sand Mining
naics_2017|212324|21232|Kaolin and Ball Clay Mining
naics_2017|212325|21232|Clay and Ceramic and Refractory Minerals Mining
naics_2017|21239|2123|Other Nonmetallic Mineral Mining and Quarrying
naics_2017|212391|21239|Potash, Soda, and Borate Mineral Mining
naics_2017|212392|21239|Phosphate Rock Mining
naics_2017|212393|21239|Other Chemical and Fertilizer Mineral Mining
naics_2017|212399|21239|All Other Nonmetallic Mineral Mining
naics_2017|213|21|Support Activities for Mining
naics_2017|2131|213|Support Activities for Mining
naics_2017|21311|2131|Support Activities for Mining
naics_2017|213111|21311|Drilling Oil and Gas Wells
naics_2017|213112|21311|Support Activities for Oil and Gas Operations
naics_2017|213113|21311|Support Activities for Coal Mining
naics_2017|213114|21311|Support Activities for Metal Mining
naics_2017|213115|21311|Support Activities for Nonmetallic Minerals (except Fuels) Mining
naics_2017|22||Utilities
naics_2017|221|22|Utilities
naics_2017|2211|221|Electric Power Generation, Transmission and Distribution
naics_2017|22111|2211|Electric Power Generation
naics_2017|221111|22111|Hydroelectric Power Generation
naics_2017|221112|22111|Fossil Fuel Electric Power Generation
naics_2017|221113|22111|Nuclear Electric Power Generation
naics_2017|221114|22111|Solar Electric Power Generation
naics_2017|221115|22111|Wind Electric Power Generation
naics_2017|221116|22111|Geothermal Electric Power Generation
naics_2017|221117|22111|Biomass Electric Power Generation
naics_2017|221118|22111|Other Electric Power Generation
naics_2017|22112|2211|Electric Power Transmission, Control, and Distribution
naics_2017|221121|22112|Electric Bulk Power Transmission and Control
naics_2017|221122|22112|Electric Power Distribution
naics_2017|2212|221|Natural Gas Distribution
naics_2017|22121|2212|Natural Gas Distribution
naics_2017|221210|22121|Natural Gas Distribution
naics_2017|2213|221|Water, Sewage and Other Systems
naics_2017|22131|2213|Water Supply and Irrigation Systems
naics_2017|221310|22131|Water Supply and Irrigation Systems
naics_2017|22132|2213|Sewage Treatment Facilities
naics_2017|221320|22132|Sewage Treatment Facilities
naics_2017|22133|2213|Steam and Air-Conditioning Supply
naics_2017|221330|22133|Steam and Air-Conditioning Supply
naics_2017|23||Construction
naics_2017|236|23|Construction of Buildings
naics_2017|2361|236|Residential Building Construction
naics_2017|23611|2361|Residential Building Construction
naics_2017|236115|23611|New Single-Family Housing Construction (except For-Sale Builders)
naics_2017|236116|23611|New Multifamily Housing Construction (except For-Sale Builders)
naics_2017|236117|23611|New Housing For-Sale Builders
naics_2017|236118|23611|Residential Remodelers
naics_2017|2362|236|Nonresidential Building Construction
naics_2017|23621|2362|Industrial Building Construction
naics_2017|236210|23621|Industrial Building Construction
naics_2017|23622|2362|Commercial and Institutional Building Construction
naics_2017|236220|23622|Commercial and Institutional Building Construction
naics_2017|237|23|Heavy and Civil Engineering Construction
naics_2017|2371|237|Utility System Construction
naics_2017|23711|2371|Water and Sewer Line and Related Structures Construction
naics_2017|237110|23711|Water and Sewer Line and Related Structures Construction
naics_2017|23712|2371|Oil and Gas Pipeline and Related Structures Construction
naics_2017|237120|23712|Oil and Gas Pipeline and Related Structures Construction
naics_2017|23713|2371|Power and Communication Line and Related Structures Construction
naics_2017|237130|23713|Power and Communication Line and Related Structures Construction
naics_2017|2372|237|Land Subdivision
naics_2017|23721|2372|Land Subdivision
naics_2017|237210|23721|Land Subdivision
naics_2017|2373|237|Highway, Street, and Bridge Construction
naics_2017|23731|2373|Highway, Street, and Bridge Construction
naics_2017|237310|23731|Highway, Street, and Bridge Construction
naics_2017|2379|237|Other Heavy and Civil Engineering Construction
naics_2017|23799|2379|Other Heavy and Civil Engineering Construction
naics_2017|237990|23799|Other Heavy and Civil Engineering Construction
naics_2017|238|23|Specialty Trade Contractors
naics_2017|2381|238|Foundation, Structure, and Building Exterior Contractors
naics_2017|23811|2381|Poured Concrete Foundation and Structure Contractors
naics_2017|238110|23811|Poured Concrete Foundation and Structure Contractors
naics_2017|23812|2381|Structural Steel and Precast Concrete Contractors
naics_2017|238120|23812|Structural Steel and Precast Concrete Contractors
naics_2017|23813|2381|Framing Contractors
naics_2017|238130|23813|Framing Contractors
naics_2017|23814|2381|Masonry Contractors
naics_2017|238140|23814|Masonry Contractors
naics_2017|23815|2381|Glass and Glazing Contractors
naics_2017|238150|23815|Glass and Glazing Contractors
naics_2017|23816|2381|Roofing Contractors
naics_2017|238160|23816|Roofing Contractors
naics_2017|23817|2381|Siding Contractors
naics_2017|238170|23817|Siding Contractors
naics_2017|23819|2381|Other Foundation, Structure, and Building Exterior Contractors
naics_2017|238190|23819|Other Foundation, Structure, and Building Exterior Contractors
naics_2017|2382|238|Building Equipment Contractors
naics_2017|23821|2382|Electrical Contractors and Other Wiring Installation Contractors
naics_2017|238210|23821|Electrical Contractors and Other Wiring Installation Contractors
naics_2017|23822|2382|Plumbing, Heating, and Air-Conditioning Contractors
naics_2017|238220|23822|Plumbing, Heating, and Air-Conditioning Contractors
naics_2017|23829|2382|Other Building Equipment Contractors
naics_2017|238290|23829|Other Building Equipment Contractors
naics_2017|2383|238|Building Finishing Contractors
naics_2017|23831|2383|Drywall and Insulation Contractors
naics_2017|238310|23831|Drywall and Insulation Contractors
naics_2017|23832|2383|Painting and Wall Covering Contractors
naics_2017|238320|23832|Painting and Wall Covering Contractors
naics_2017|23833|2383|Flooring Contractors
naics_2017|238330|23833|Flooring Contractors
naics_2017|23834|2383|Tile and Terrazzo Contractors
naics_2017|238340|23834|Tile and Terrazzo Contractors
naics_2017|23835|2383|Finish Carpentry Contractors
naics_2017|238350|23835|Finish Carpentry Contractors
naics_2017|23839|2383|Other Building Finishing Contractors
naics_2017|238390|23839|Other Building Finishing Contractors
naics_2017|2389|238|Other Specialty Trade Contractors
naics_2017|23891|2389|Site Preparation Contractors
naics_2017|238910|23891|Site Preparation Contractors
naics_2017|23899|2389|All Other Specialty Trade Contractors
naics_2017|238990|23899|All Other Specialty Trade Contractors
naics_2017|31-33||Manufacturing
naics_2017|311|31-33|Food Manufacturing
naics_2017|3111|311|Animal Food Manufacturing
naics_2017|31111|3111|Animal Food Manufacturing
naics_2017|311111|31111|Dog and Cat Food Manufacturing
naics_2017|311119|31111|Other Animal Food Manufacturing
naics_2017|3112|311|Grain and Oilseed Milling
naics_2017|31121|3112|Flour Milling and Malt Manufacturing
naics_2017|311211|31121|Flour Milling
naics_2017|311212|31121|Rice Milling
naics_2017|311213|31121|Malt Manufacturing
naics_2017|31122|3112|Starch and Vegetable Fats and Oils Manufacturing
naics_2017|311221|31122|Wet Corn Milling
naics_2017|311224|31122|Soybean and Other Oilseed Processing
naics_2017|311225|31122|Fats and Oils Refining and Blending
naics_2017|31123|3112|Breakfast Cereal Manufacturing
naics_2017|311230|31123|Breakfast Cereal Manufacturing
naics_2017|3113|311|Sugar and Confectionery Product Manufacturing
naics_2017|31131|3113|Sugar Manufacturing
naics_2017|311313|31131|Beet Sugar Manufacturing
naics_2017|311314|31131|Cane Sugar Manufacturing
naics_2017|31134|3113|Nonchocolate Confectionery Manufacturing
naics_2017|311340|31134|Nonchocolate Confectionery Manufacturing
naics_2017|31135|3113|Chocolate and Confectionery Manufacturing
naics_2017|311351|31135|Chocolate and Confectionery Manufacturing from Cacao Beans
naics_2017|311352|31135|Confectionery Manufacturing from Purchased Chocolate
naics_2017|3114|311|Fruit and Vegetable Preserving and Specialty Food Manufacturing
naics_2017|31141|3114|Frozen Food Manufacturing
naics_2017|311411|31141|Frozen Fruit, Juice, and Vegetable Manufacturing
naics_2017|311412|31141|Frozen Specialty Food Manufacturing
naics_2017|31142|3114|Fruit and Vegetable Canning, Pickling, and Drying
naics_2017|311421|31142|Fruit and Vegetable Canning
naics_2017|311422|31142|Specialty Canning
naics_2017|311423|31142|Dried and Dehydrated Food Manufacturing
naics_2017|3115|311|Dairy Product Manufacturing
naics_2017|31151|3115|Dairy Product (except Frozen) Manufacturing
naics_2017|311511|31151|Fluid Milk Manufacturing
naics_2017|311512|31151|Creamery Butter Manufacturing
naics_2017|311513|31151|Cheese Manufacturing
naics_2017|311514|31151|Dry, Condensed, and Evaporated Dairy Product Manufacturing
naics_2017|31152|3115|Ice Cream and Frozen Dessert Manufacturing
naics_2017|311520|31152|Ice Cream and Frozen Dessert Manufacturing
naics_2017|3116|311|Animal Slaughtering and Processing
naics_2017|31161|3116|Animal Slaughtering and Processing
naics_2017|311611|31161|Animal (except Poultry) Slaughtering
naics_2017|311612|31161|Meat Processed from Carcasses
naics_2017|311613|31161|Rendering and Meat Byproduct Processing
naics_2017|311615|31161|Poultry Processing
naics_2017|3117|311|Seafood Product Preparation and Packaging
naics_2017|31171|3117|Seafood Product Preparation and Packaging
naics_2017|311710|31171|Seafood Product Preparation and Packaging
naics_2017|3118|311|Bakeries and Tortilla Manufacturing
naics_2017|31181|3118|Bread and Bakery Product Manufacturing
naics_2017|311811|31181|Retail Bakeries
naics_2017|311812|31181|Commercial Bakeries
naics_2017|311813|31181|Frozen Cakes, Pies, and Other Pastries Manufacturing
naics_2017|31182|3118|Cookie, Cracker, and Pasta Manufacturing
naics_2017|311821|31182|Cookie and Cracker Manufacturing
naics_2017|311824|31182|Dry Pasta, Dough, and Flour Mixes Manufacturing from Purchased Flour
naics_2017|31183|3118|Tortilla Manufacturing
naics_2017|311830|31183|Tortilla Manufacturing
naics_2017|3119|311|Other Food Manufacturing
naics_2017|31191|3119|Snack Food Manufacturing
naics_2017|311911|31191|Roasted Nuts and Peanut Butter Manufacturing
naics_2017|311919|31191|Other Snack Food Manufacturing
naics_2017|31192|3119|Coffee and Tea Manufacturing
naics_2017|311920|31192|Coffee and Tea Manufacturing
naics_2017|31193|3119|Flavoring Syrup and Concentrate Manufacturing
naics_2017|311930|31193|Flavoring Syrup and Concentrate Manufacturing
naics_2017|31194|3119|Seasoning and Dressing Manufacturing
naics_2017|311941|31194|Mayonnaise, Dressing, and Other Prepared Sauce Manufacturing
naics_2017|311942|31194|Spice and Extract Manufacturing
naics_2017|31199|3119|All Other Food Manufacturing
naics_2017|311991|31199|Perishable Prepared Food Manufacturing
naics_2017|311999|31199|All Other Miscellaneous Food Manufacturing
naics_2017|312|31-33|Beverage and Tobacco Product Manufacturing
naics_2017|3121|312|Beverage Manufacturing
naics_2017|31211|3121|Soft Drink and Ice Manufacturing
naics_2017|312111|31211|Soft Drink Manufacturing
naics_2017|312112|31211|Bottled Water Manufacturing
naics_2017|312113|31211|Ice Manufacturing
naics_2017|31212|3121|Breweries
naics_2017|312120|31212|Breweries
naics_2017|31213|3121|Wineries
naics_2017|312130|31213|Wineries
naics_2017|31214|3121|Distilleries
naics_2017|312140|31214|Distilleries
naics_2017|3122|312|Tobacco Manufacturing
naics_2017|31223|3122|Tobacco Manufacturing
naics_2017|312230|31223|Tobacco Manufacturing
naics_2017|313|31-33|Textile Mills
naics_2017|3131|313|Fiber, Yarn, and Thread Mills
naics_2017|31311|3131|Fiber, Yarn, and Thread Mills
naics_2017|313110|31311|Fiber, Yarn, and Thread Mills
naics_2017|3132|313|Fabric Mills
naics_2017|31321|3132|Broadwoven Fabric Mills
naics_2017|313210|31321|Broadwoven Fabric Mills
naics_2017|31322|3132|Narrow Fabric Mills and Schiffli Machine Embroidery
naics_2017|313220|31322|Narrow Fabric Mills and Schiffli Machine Embroidery
naics_2017|31323|3132|Nonwoven Fabric Mills
naics_2017|313230|31323|Nonwoven Fabric Mills
naics_2017|31324|3132|Knit Fabric Mills
naics_2017|313240|31324|Knit Fabric Mills
naics_2017|3133|313|Textile and Fabric Finishing and Fabric Coating Mills
naics_2017|31331|3133|Textile and Fabric Finishing Mills
naics_2017|313310|31331|Textile and Fabric Finishing Mills
naics_2017|31332|3133|Fabric Coating Mills
naics_2017|313320|31332|Fabric Coating Mills
naics_2017|314|31-33|Textile Product Mills
naics_2017|3141|314|Textile Furnishings Mills
naics_2017|31411|3141|Carpet and Rug Mills
naics_2017|314110|31411|Carpet and Rug Mills
naics_2017|31412|3141|Curtain and Linen Mills
naics_2017|314120|31412|Curtain and Linen Mills
naics_2017|3149|314|Other Textile Product Mills
naics_2017|31491|3149|Textile Bag and Canvas Mills
naics_2017|314910|31491|Textile Bag and Canvas Mills
naics_2017|31499|3149|All Other Textile Product Mills
naics_2017|314994|31499|Rope, Cordage, Twine, Tire Cord, and Tire Fabric Mills
naics_2017|314999|31499|All Other Miscellaneous Textile Product Mills
naics_2017|315|31-33|Apparel Manufacturing
naics_2017|3151|315|Apparel Knitting Mills
naics_2017|31511|3151|Hosiery and Sock Mills
naics_2017|315110|31511|Hosiery and Sock Mills
naics_2017|31519|3151|Other Apparel Knitting Mills
naics_2017|315190|31519|Other Apparel Knitting Mills
naics_2017|3152|315|Cut and Sew Apparel Manufacturing
naics_2017|31521|3152|Cut and Sew Apparel Contractors
naics_2017|315210|31521|Cut and Sew Apparel Contractors
naics_2017|31522|3152|Men’s and Boys’ Cut and Sew Apparel Manufacturing
naics_2017|315220|31522|Men’s and Boys’ Cut and Sew Apparel Manufacturing
naics_2017|31524|3152|Women’s, Girls’, and Infants’ Cut and Sew Apparel Manufacturing
naics_2017|315240|31524|Women’s, Girls’, and Infants’ Cut and Sew Apparel Manufacturing
naics_2017|31528|3152|Other Cut and Sew Apparel Manufacturing
naics_2017|315280|31528|Other Cut and Sew Apparel Manufacturing
naics_2017|3159|315|Apparel Accessories and Other Apparel Manufacturing
naics_2017|31599|3159|Apparel Accessories and Other Apparel Manufacturing
naics_2017|315990|31599|Apparel Accessories and Other Apparel Manufacturing
naics_2017|316|31-33|Leather and Allied Product Manufacturing
naics_2017|3161|316|Leather and Hide Tanning and Finishing
naics_2017|31611|3161|Leather and Hide Tanning and Finishing
naics_2017|316110|31611|Leather and Hide Tanning and Finishing
naics_2017|3162|316|Footwear Manufacturing
naics_2017|31621|3162|Footwear Manufacturing
naics_2017|316210|31621|Footwear Manufacturing
naics_2017|3169|316|Other Leather and Allied Product Manufacturing
naics_2017|31699|3169|Other Leather and Allied Product Manufacturing
naics_2017|316992|31699|Women's Handbag and Purse Manufacturing
naics_2017|316998|31699|All Other Leather Good and Allied Product Manufacturing
naics_2017|321|31-33|Wood Product Manufacturing
naics_2017|3211|321|Sawmills and Wood Preservation
naics_2017|32111|3211|Sawmills and Wood Preservation
naics_2017|321113|32111|Sawmills
naics_2017|321114|32111|Wood Preservation
naics_2017|3212|321|Veneer, Plywood, and Engineered Wood Product Manufacturing
naics_2017|32121|3212|Veneer, Plywood, and Engineered Wood Product Manufacturing
naics_2017|321211|32121|Hardwood Veneer and Plywood Manufacturing
naics_2017|321212|32121|Softwood Veneer and Plywood Manufacturing
naics_2017|321213|32121|Engineered Wood Member (except Truss) Manufacturing
naics_2017|321214|32121|Truss Manufacturing
naics_2017|321219|32121|Reconstituted Wood Product Manufacturing
naics_2017|3219|321|Other Wood Product Manufacturing
naics_2017|32191|3219|Millwork
naics_2017|321911|32191|Wood Window and Door Manufacturing
naics_2017|321912|32191|Cut Stock, Resawing Lumber, and Planing
naics_2017|321918|32191|Other Millwork (including Flooring)
naics_2017|32192|3219|Wood Container and Pallet Manufacturing
naics_2017|321920|32192|Wood Container and Pallet Manufacturing
naics_2017|32199|3219|All Other Wood Product Manufacturing
naics_2017|321991|32199|Manufactured Home (Mobile Home) Manufacturing
naics_2017|321992|32199|Prefabricated Wood Building Manufacturing
naics_2017|321999|32199|All Other Miscellaneous Wood Product Manufacturing
naics_2017|322|31-33|Paper Manufacturing
naics_2017|3221|322|Pulp, Paper, and Paperboard Mills
naics_2017|32211|3221|Pulp Mills
naics_2017|322110|32211|Pulp Mills
naics_2017|32212|3221|Paper Mills
naics_2017|322121|32212|Paper (except Newsprint) Mills
naics_2017|322122|32212|Newsprint Mills
naics_2017|32213|3221|Paperboard Mills
naics_2017|322130|32213|Paperboard Mills
naics_2017|3222|322|Converted Paper Product Manufacturing
naics_2017|32221|3222|Paperboard Container Manufacturing
naics_2017|322211|32221|Corrugated and Solid Fiber Box Manufacturing
naics_2017|322212|32221|Folding Paperboard Box Manufacturing
naics_2017|322219|32221|Other Paperboard Container Manufacturing
naics_2017|32222|3222|Paper Bag and Coated and Treated Paper Manufacturing
naics_2017|322220|32222|Paper Bag and Coated and Treated Paper Manufacturing
naics_2017|32223|3222|Stationery Product Manufacturing
naics_2017|322230|32223|Stationery Product Manufacturing
naics_2017|32229|3222|Other Converted Paper Product Manufacturing
naics_2017|322291|32229|Sanitary Paper Product Manufacturing
naics_2017|322299|32229|All Other Converted Paper Product Manufacturing
naics_2017|323|31-33|Printing and Related Support Activities
naics_2017|3231|323|Printing and Related Support Activities
naics_2017|32311|3231|Printing
naics_2017|323111|32311|Commercial Printing (except Screen and Books)
naics_2017|323113|32311|Commercial Screen Printing
naics_2017|323117|32311|Books Printing
naics_2017|32312|3231|Support Activities for Printing
naics_2017|323120|32312|Support Activities for Printing
naics_2017|324|31-33|Petroleum and Coal Products Manufacturing
naics_2017|3241|324|Petroleum and Coal Products Manufacturing
naics_2017|32411|3241|Petroleum Refineries
naics_2017|324110|32411|Petroleum Refineries
naics_2017|32412|3241|Asphalt Paving, Roofing, and Saturated Materials Manufacturing
naics_2017|324121|32412|Asphalt Paving Mixture and Block Manufacturing
naics_2017|324122|32412|Asphalt Shingle and Coating Materials Manufacturing
naics_2017|32419|3241|Other Petroleum and Coal Products Manufacturing
naics_2017|324191|32419|Petroleum Lubricating Oil and Grease Manufacturing
naics_2017|324199|32419|All Other Petroleum and Coal Products Manufacturing
naics_2017|325|31-33|Chemical Manufacturing
naics_2017|3251|325|Basic Chemical Manufacturing
naics_2017|32511|3251|Petrochemical Manufacturing
naics_2017|325110|32511|Petrochemical Manufacturing
naics_2017|32512|3251|Industrial Gas Manufacturing
naics_2017|325120|32512|Industrial Gas Manufacturing
naics_2017|32513|3251|Synthetic Dye and Pigment Manufacturing
naics_2017|325130|32513|Synthetic Dye and Pigment Manufacturing
naics_2017|32518|3251|Other Basic Inorganic Chemical Manufacturing
naics_2017|325180|32518|Other Basic Inorganic Chemical Manufacturing
naics_2017|32519|3251|Other Basic Organic Chemical Manufacturing
naics_2017|325193|32519|Ethyl Alcohol Manufacturing
naics_2017|325194|32519|Cyclic Crude, Intermediate, and Gum and Wood Chemical Manufacturing
naics_2017|325199|32519|All Other Basic Organic Chemical Manufacturing
naics_2017|3252|325|Resin, Synthetic Rubber, and Artificial and Synthetic Fibers and Filaments Manufacturing
naics_2017|32521|3252|Resin and Synthetic Rubber Manufacturing
naics_2017|325211|32521|Plastics Material and Resin Manufacturing
naics_2017|325212|32521|Synthetic Rubber Manufacturing
naics_2017|32522|3252|Artificial and Synthetic Fibers and Filaments Manufacturing
naics_2017|325220|32522|Artificial and Synthetic Fibers and Filaments Manufacturing
naics_2017|3253|325|Pesticide, Fertilizer, and Other Agricultural Chemical Manufacturing
naics_2017|32531|3253|Fertilizer Manufacturing
naics_2017|325311|32531|Nitrogenous Fertilizer Manufacturing
naics_2017|325312|32531|Phosphatic Fertilizer Manufacturing
naics_2017|325314|32531|Fertilizer (Mixing Only) Manufacturing
naics_2017|32532|3253|Pesticide and Other Agricultural Chemical Manufacturing
naics_2017|325320|32532|Pesticide and Other Agricultural Chemical Manufacturing
naics_2017|3254|325|Pharmaceutical and Medicine Manufacturing
naics_2017|32541|3254|Pharmaceutical and Medicine Manufacturing
naics_2017|325411|32541|Medicinal and Botanical Manufacturing
naics_2017|325412|32541|Pharmaceutical Preparation Manufacturing
naics_2017|325413|32541|In-Vitro Diagnostic Substance Manufacturing
naics_2017|325414|32541|Biological Product (except Diagnostic) Manufacturing
naics_2017|3255|325|Paint, Coating, and Adhesive Manufacturing
naics_2017|32551|3255|Paint and Coating Manufacturing
naics_2017|325510|32551|Paint and Coating Manufacturing
naics_2017|32552|3255|Adhesive Manufacturing
naics_2017|325520|32552|Adhesive Manufacturing
naics_2017|3256|325|Soap, Cleaning Compound, and Toilet Preparation Manufacturing
naics_2017|32561|3256|Soap and Cleaning Compound Manufacturing
naics_2017|325611|32561|Soap and Other Detergent Manufacturing
naics_2017|325612|32561|Polish and Other Sanitation Good Manufacturing
naics_2017|325613|32561|Surface Active Agent Manufacturing
naics_2017|32562|3256|Toilet Preparation Manufacturing
naics_2017|325620|32562|Toilet Preparation Manufacturing
naics_2017|3259|325|Other Chemical Product and Preparation Manufacturing
naics_2017|32591|3259|Printing Ink Manufacturing
naics_2017|325910|32591|Printing Ink Manufacturing
naics_2017|32592|3259|Explosives Manufacturing
naics_2017|325920|32592|Explosives Manufacturing
naics_2017|32599|3259|All Other Chemical Product and Preparation Manufacturing
naics_2017|325991|32599|Custom Compounding of Purchased Resins
naics_2017|325992|32599|Photographic Film, Paper, Plate, and Chemical Manufacturing
naics_2017|325998|32599|All Other Miscellaneous Chemical Product and Preparation Manufacturing
naics_2017|326|31-33|Plastics and Rubber Products Manufacturing
naics_2017|3261|326|Plastics Product Manufacturing
naics_2017|32611|3261|Plastics Packaging Materials and Unlaminated Film and Sheet Manufacturing
naics_2017|326111|32611|Plastics Bag and Pouch Manufacturing
naics_2017|326112|32611|Plastics Packaging Film and Sheet (including Laminated) Manufacturing
naics_2017|326113|32611|Unlaminated Plastics Film and Sheet (except Packaging) Manufacturing
naics_2017|32612|3261|Plastics Pipe, Pipe Fitting, and Unlaminated Profile Shape Manufacturing
naics_2017|326121|32612|Unlaminated Plastics Profile Shape Manufacturing
naics_2017|326122|32612|Plastics Pipe and Pipe Fitting Manufacturing
naics_2017|32613|3261|Laminated Plastics Plate, Sheet (except Packaging), and Shape Manufacturing
naics_2017|326130|32613|Laminated Plastics Plate, Sheet (except Packaging), and Shape Manufacturing
naics_2017|32614|3261|Polystyrene Foam Product Manufacturing
naics_2017|326140|32614|Polystyrene Foam Product Manufacturing
naics_2017|32615|3261|Urethane and Other Foam Product (except Polystyrene) Manufacturing
naics_2017|326150|32615|Urethane and Other Foam Product (except Polystyrene) Manufacturing
naics_2017|32616|3261|Plastics Bottle Manufacturing
naics_2017|326160|32616|Plastics Bottle Manufacturing
naics_2017|32619|3261|Other Plastics Product Manufacturing
naics_2017|326191|32619|Plastics Plumbing Fixture Manufacturing
naics_2017|326199|32619|All Other Plastics Product Manufacturing
naics_2017|3262|326|Rubber Product Manufacturing
naics_2017|32621|3262|Tire Manufacturing
naics_2017|326211|32621|Tire Manufacturing (except Retreading)
naics_2017|326212|32621|Tire Retreading
naics_2017|32622|3262|Rubber and Plastics Hoses and Belting Manufacturing
naics_2017|326220|32622|Rubber and Plastics Hoses and Belting Manufacturing
naics_2017|32629|3262|Other Rubber Product Manufacturing
naics_2017|326291|32629|Rubber Product Manufacturing for Mechanical Use
naics_2017|326299|32629|All Other Rubber Product Manufacturing
naics_2017|327|31-33|Nonmetallic Mineral Product Manufacturing
naics_2017|3271|327|Clay Product and Refractory Manufacturing
naics_2017|32711|3271|Pottery, Ceramics, and Plumbing Fixture Manufacturing
naics_2017|327110|32711|Pottery, Ceramics, and Plumbing Fixture Manufacturing
naics_2017|32712|3271|Clay Building Material and Refractories Manufacturing
naics_2017|327120|32712|Clay Building Material and Refractories Manufacturing
naics_2017|3272|327|Glass and Glass Product Manufacturing
naics_2017|32721|3272|Glass and Glass Product Manufacturing
naics_2017|327211|32721|Flat Glass Manufacturing
naics_2017|327212|32721|Other Pressed and Blown Glass and Glassware Manufacturing
naics_2017|327213|32721|Glass Container Manufacturing
naics_2017|327215|32721|Glass Product Manufacturing Made of Purchased Glass
naics_2017|3273|327|Cement and Concrete Product Manufacturing
naics_2017|32731|3273|Cement Manufacturing
naics_2017|327310|32731|Cement Manufacturing
naics_2017|32732|3273|Ready-Mix Concrete Manufacturing
naics_2017|327320|32732|Ready-Mix Concrete Manufacturing
naics_2017|32733|3273|Concrete Pipe, Brick, and Block Manufacturing
naics_2017|327331|32733|Concrete Block and Brick Manufacturing
naics_2017|327332|32733|Concrete Pipe Manufacturing
naics_2017|32739|3273|Other Concrete Product Manufacturing
naics_2017|327390|32739|Other Concrete Product Manufacturing
naics_2017|3274|327|Lime and Gypsum Product Manufacturing
naics_2017|32741|3274|Lime Manufacturing
naics_2017|327410|32741|Lime Manufacturing
naics_2017|32742|3274|Gypsum Product Manufacturing
naics_2017|327420|32742|Gypsum Product Manufacturing
naics_2017|3279|327|Other Nonmetallic Mineral Product Manufacturing
naics_2017|32791|3279|Abrasive Product Manufacturing
naics_2017|327910|32791|Abrasive Product Manufacturing
naics_2017|32799|3279|All Other Nonmetallic Mineral Product Manufacturing
naics_2017|327991|32799|Cut Stone and Stone Product Manufacturing
naics_2017|327992|32799|Ground or Treated Mineral and Earth Manufacturing
naics_2017|327993|32799|Mineral Wool Manufacturing
naics_2017|327999|32799|All Other Miscellaneous Nonmetallic Mineral Product Manufacturing
naics_2017|331|31-33|Primary Metal Manufacturing
naics_2017|3311|331|Iron and Steel Mills and Ferroalloy Manufacturing
naics_2017|33111|3311|Iron and Steel Mills and Ferroalloy Manufacturing
naics_2017|331110|33111|Iron and Steel Mills and Ferroalloy Manufacturing
naics_2017|3312|331|Steel Product Manufacturing from Purchased Steel
naics_2017|33121|3312|Iron and Steel Pipe and Tube Manufacturing from Purchased Steel
naics_2017|331210|33121|Iron and Steel Pipe and Tube Manufacturing from Purchased Steel
naics_2017|33122|3312|Rolling and Drawing of Purchased Steel
naics_2017|331221|33122|Rolled Steel Shape Manufacturing
naics_2017|331222|33122|Steel Wire Drawing
naics_2017|3313|331|Alumina and Aluminum Production and Processing
naics_2017|33131|3313|Alumina and Aluminum Production and Processing
naics_2017|331313|33131|Alumina Refining and Primary Aluminum Production
naics_2017|331314|33131|Secondary Smelting and Alloying of Aluminum
naics_2017|331315|33131|Aluminum Sheet, Plate, and Foil Manufacturing
naics_2017|331318|33131|Other Aluminum Rolling, Drawing, and Extruding
naics_2017|3314|331|Nonferrous Metal (except Aluminum) Production and Processing
naics_2017|33141|3314|Nonferrous Metal (except Aluminum) Smelting and Refining
naics_2017|331410|33141|Nonferrous Metal (except Aluminum) Smelting and Refining
naics_2017|33142|3314|Copper Rolling, Drawing, Extruding, and Alloying
naics_2017|331420|33142|Copper Rolling, Drawing, Extruding, and Alloying
naics_2017|33149|3314|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, Extruding, and Alloying
naics_2017|331491|33149|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, and Extruding
naics_2017|331492|33149|Secondary Smelting, Refining, and Alloying of Nonferrous Metal (except Copper and Aluminum)
naics_2017|3315|331|Foundries
naics_2017|33151|3315|Ferrous Metal Foundries
naics_2017|331511|33151|Iron Foundries
naics_2017|331512|33151|Steel Investment Foundries
naics_2017|331513|33151|Steel Foundries (except Investment)
naics_2017|33152|3315|Nonferrous Metal Foundries
naics_2017|331523|33152|Nonferrous Metal Die-Casting Foundries
naics_2017|331524|33152|Aluminum Foundries (except Die-Casting)
naics_2017|331529|33152|Other Nonferrous Metal Foundries (except Die-Casting)
naics_2017|332|31-33|Fabricated Metal Product Manufacturing
naics_2017|3321|332|Forging and Stamping
naics_2017|33211|3321|Forging and Stamping
naics_2017|332111|33211|Iron and Steel Forging
naics_2017|332112|33211|Nonferrous Forging
naics_2017|332114|33211|Custom Roll Forming
naics_2017|332117|33211|Powder Metallurgy Part Manufacturing
naics_2017|332119|33211|Metal Crown, Closure, and Other Metal Stamping (except Automotive)
naics_2017|3322|332|Cutlery and Handtool Manufacturing
naics_2017|33221|3322|Cutlery and Handtool Manufacturing
naics_2017|332215|33221|Metal Kitchen Cookware, Utensil, Cutlery, and Flatware (except Precious) Manufacturing
naics_2017|332216|33221|Saw Blade and Handtool Manufacturing
naics_2017|3323|332|Architectural and Structural Metals Manufacturing
naics_2017|33231|3323|Plate Work and Fabricated Structural Product Manufacturing
naics_2017|332311|33231|Prefabricated Metal Building and Component Manufacturing
naics_2017|332312|33231|Fabricated Structural Metal Manufacturing
naics_2017|332313|33231|Plate Work Manufacturing
naics_2017|33232|3323|Ornamental and Architectural Metal Products Manufacturing
naics_2017|332321|33232|Metal Window and Door Manufacturing
naics_2017|332322|33232|Sheet Metal Work Manufacturing
naics_2017|332323|33232|Ornamental and Architectural Metal Work Manufacturing
naics_2017|3324|332|Boiler, Tank, and Shipping Container Manufacturing
naics_2017|33241|3324|Power Boiler and Heat Exchanger Manufacturing
naics_2017|332410|33241|Power Boiler and Heat Exchanger Manufacturing
naics_2017|33242|3324|Metal Tank (Heavy Gauge) Manufacturing
naics_2017|332420|33242|Metal Tank (Heavy Gauge) Manufacturing
naics_2017|33243|3324|Metal Can, Box, and Other Metal Container (Light Gauge) Manufacturing
naics_2017|332431|33243|Metal Can Manufacturing
naics_2017|332439|33243|Other Metal Container Manufacturing
naics_2017|3325|332|Hardware Manufacturing
naics_2017|33251|3325|Hardware Manufacturing
naics_2017|332510|33251|Hardware Manufacturing
naics_2017|3326|332|Spring and Wire Product Manufacturing
naics_2017|33261|3326|Spring and Wire Product Manufacturing
naics_2017|332613|33261|Spring Manufacturing
naics_2017|332618|33261|Other Fabricated Wire Product Manufacturing
naics_2017|3327|332|Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing
naics_2017|33271|3327|Machine Shops
naics_2017|332710|33271|Machine Shops
naics_2017|33272|3327|Turned Product and Screw, Nut, and Bolt Manufacturing
naics_2017|332721|33272|Precision Turned Product Manufacturing
naics_2017|332722|33272|Bolt, Nut, Screw, Rivet, and Washer Manufacturing
naics_2017|3328|332|Coating, Engraving, Heat Treating, and Allied Activities
naics_2017|33281|3328|Coating, Engraving, Heat Treating, and Allied Activities
naics_2017|332811|33281|Metal Heat Treating
naics_2017|332812|33281|Metal Coating, Engraving (except Jewelry and Silverware), and Allied Services to Manufacturers
naics_2017|332813|33281|Electroplating, Plating, Polishing, Anodizing, and Coloring
naics_2017|3329|332|Other Fabricated Metal Product Manufacturing
naics_2017|33291|3329|Metal Valve Manufacturing
naics_2017|332911|33291|Industrial Valve Manufacturing
naics_2017|332912|33291|Fluid Power Valve and Hose Fitting Manufacturing
naics_2017|332913|33291|Plumbing Fixture Fitting and Trim Manufacturing
naics_2017|332919|33291|Other Metal Valve and Pipe Fitting Manufacturing
naics_2017|33299|3329|All Other Fabricated Metal Product Manufacturing
naics_2017|332991|33299|Ball and Roller Bearing Manufacturing
naics_2017|332992|33299|Small Arms Ammunition Manufacturing
naics_2017|332993|33299|Ammunition (except Small Arms) Manufacturing
naics_2017|332994|33299|Small Arms, Ordnance, and Ordnance Accessories Manufacturing
naics_2017|332996|33299|Fabricated Pipe and Pipe Fitting Manufacturing
naics_2017|332999|33299|All Other Miscellaneous Fabricated Metal Product Manufacturing
naics_2017|333|31-33|Machinery Manufacturing
naics_2017|3331|333|Agriculture, Construction, and Mining Machinery Manufacturing
naics_2017|33311|3331|Agricultural Implement Manufacturing
naics_2017|333111|33311|Farm Machinery and Equipment Manufacturing
naics_2017|333112|33311|Lawn and Garden Tractor and Home Lawn and Garden Equipment Manufacturing
naics_2017|33312|3331|Construction Machinery Manufacturing
naics_2017|333120|33312|Construction Machinery Manufacturing
naics_2017|33313|3331|Mining and Oil and Gas Field Machinery Manufacturing
naics_2017|333131|33313|Mining Machinery and Equipment Manufacturing
naics_2017|333132|33313|Oil and Gas Field Machinery and Equipment Manufacturing
naics_2017|3332|333|Industrial Machinery Manufacturing
naics_2017|33324|3332|Industrial Machinery Manufacturing
naics_2017|333241|33324|Food Product Machinery Manufacturing
naics_2017|333242|33324|Semiconductor Machinery Manufacturing
naics_2017|333243|33324|Sawmill, Woodworking, and Paper Machinery Manufacturing
naics_2017|333244|33324|Printing Machinery and Equipment Manufacturing
naics_2017|333249|33324|Other Industrial Machinery Manufacturing
naics_2017|3333|333|Commercial and Service Industry Machinery Manufacturing
naics_2017|33331|3333|Commercial and Service Industry Machinery Manufacturing
naics_2017|333314|33331|Optical Instrument and Lens Manufacturing
naics_2017|333316|33331|Photographic and Photocopying Equipment Manufacturing
naics_2017|333318|33331|Other Commercial and Service Industry Machinery Manufacturing
naics_2017|3334|333|Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing
naics_2017|33341|3334|Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing
naics_2017|333413|33341|Industrial and Commercial Fan and Blower and Air Purification Equipment Manufacturing
naics_2017|333414|33341|Heating Equipment (except Warm Air Furnaces) Manufacturing
naics_2017|333415|33341|Air-Conditioning and Warm Air Heating Equipment and Commercial and Industrial Refrigeration Equipment Manufacturing
naics_2017|3335|333|Metalworking Machinery Manufacturing
naics_2017|33351|3335|Metalworking Machinery Manufacturing
naics_2017|333511|33351|Industrial Mold Manufacturing
naics_2017|333514|33351|Special Die and Tool, Die Set, Jig, and Fixture Manufacturing
naics_2017|333515|33351|Cutting Tool and Machine Tool Accessory Manufacturing
naics_2017|333517|33351|Machine Tool Manufacturing
naics_2017|333519|33351|Rolling Mill and Other Metalworking Machinery Manufacturing
naics_2017|3336|333|Engine, Turbine, and Power Transmission Equipment Manufacturing
naics_2017|33361|3336|Engine, Turbine, and Power Transmission Equipment Manufacturing
naics_2017|333611|33361|Turbine and Turbine Generator Set Units Manufacturing
naics_2017|333612|33361|Speed Changer, Industrial High-Speed Drive, and Gear Manufacturing
naics_2017|333613|33361|Mechanical Power Transmission Equipment Manufacturing
naics_2017|333618|33361|Other Engine Equipment Manufacturing
naics_2017|3339|333|Other General Purpose Machinery Manufacturing
naics_2017|33391|3339|Pump and Compressor Manufacturing
naics_2017|333912|33391|Air and Gas Compressor Manufacturing
naics_2017|333914|33391|Measuring, Dispensing, and Other Pumping Equipment Manufacturing
naics_2017|33392|3339|Material Handling Equipment Manufacturing
naics_2017|333921|33392|Elevator and Moving Stairway Manufacturing
naics_2017|333922|33392|Conveyor and Conveying Equipment Manufacturing
naics_2017|333923|33392|Overhead Traveling Crane, Hoist, and Monorail System Manufacturing
naics_2017|333924|33392|Industrial Truck, Tractor, Trailer, and Stacker Machinery Manufacturing
naics_2017|33399|3339|All Other General Purpose Machinery Manufacturing
naics_2017|333991|33399|Power-Driven Handtool Manufacturing
naics_2017|333992|33399|Welding and Soldering Equipment Manufacturing
naics_2017|333993|33399|Packaging Machinery Manufacturing
naics_2017|333994|33399|Industrial Process Furnace and Oven Manufacturing
naics_2017|333995|33399|Fluid Power Cylinder and Actuator Manufacturing
naics_2017|333996|33399|Fluid Power Pump and Motor Manufacturing
naics_2017|333997|33399|Scale and Balance Manufacturing
naics_2017|333999|33399|All Other Miscellaneous General Purpose Machinery Manufacturing
naics_2017|334|31-33|Computer and Electronic Product Manufacturing
naics_2017|3341|334|Computer and Peripheral Equipment Manufacturing
naics_2017|33411|3341|Computer and Peripheral Equipment Manufacturing
naics_2017|334111|33411|Electronic Computer Manufacturing
naics_2017|334112|33411|Computer Storage Device Manufacturing
naics_2017|334118|33411|Computer Terminal and Other Computer Peripheral Equipment Manufacturing
naics_2017|3342|334|Communications Equipment Manufacturing
naics_2017|33421|3342|Telephone Apparatus Manufacturing
naics_2017|334210|33421|Telephone Apparatus Manufacturing
naics_2017|33422|3342|Radio and Television Broadcasting and Wireless Communications Equipment Manufacturing
naics_2017|334220|33422|Radio and Television Broadcasting and Wireless Communications Equipment Manufacturing
naics_2017|33429|3342|Other Communications Equipment Manufacturing
naics_2017|334290|33429|Other Communications Equipment Manufacturing
naics_2017|3343|334|Audio and Video Equipment Manufacturing
naics_2017|33431|3343|Audio and Video Equipment Manufacturing
naics_2017|334310|33431|Audio and Video Equipment Manufacturing
naics_2017|3344|334|Semiconductor and Other Electronic Component Manufacturing
naics_2017|33441|3344|Semiconductor and Other Electronic Component Manufacturing
naics_2017|334412|33441|Bare Printed Circuit Board Manufacturing
naics_2017|334413|33441|Semiconductor and Related Device Manufacturing
naics_2017|334416|33441|Capacitor, Resistor, Coil, Transformer, and Other Inductor Manufacturing
naics_2017|334417|33441|Electronic Connector Manufacturing
naics_2017|334418|33441|Printed Circuit Assembly (Electronic Assembly) Manufacturing
naics_2017|334419|33441|Other Electronic Component Manufacturing
naics_2017|3345|334|Navigational, Measuring, Electromedical, and Control Instruments Manufacturing
naics_2017|33451|3345|Navigational, Measuring, Electromedical, and Control Instruments Manufacturing
naics_2017|334510|33451|Electromedical and Electrotherapeutic Apparatus Manufacturing
naics_2017|334511|33451|Search, Detection, Navigation, Guidance, Aeronautical, and Nautical System and Instrument Manufacturing
naics_2017|334512|33451|Automatic Environmental Control Manufacturing for Residential, Commercial, and Appliance Use
naics_2017|334513|33451|Instruments and Related Products Manufacturing for Measuring, Displaying, and Controlling Industrial Process Variables
naics_2017|334514|33451|Totalizing Fluid Meter and Counting Device Manufacturing
naics_2017|334515|33451|Instrument Manufacturing for Measuring and Testing Electricity and Electrical Signals
naics_2017|334516|33451|Analytical Laboratory Instrument Manufacturing
naics_2017|334517|33451|Irradiation Apparatus Manufacturing
naics_2017|334519|33451|Other Measuring and Controlling Device Manufacturing
naics_2017|3346|334|Manufacturing and Reproducing Magnetic and Optical Media
naics_2017|33461|3346|Manufacturing and Reproducing Magnetic and Optical Media
naics_2017|334613|33461|Blank Magnetic and Optical Recording Media Manufacturing
naics_2017|334614|33461|Software and Other Prerecorded Compact Disc, Tape, and Record Reproducing
naics_2017|335|31-33|Electrical Equipment, Appliance, and Component Manufacturing
naics_2017|3351|335|Electric Lighting Equipment Manufacturing
naics_2017|33511|3351|Electric Lamp Bulb and Part Manufacturing
naics_2017|335110|33511|Electric Lamp Bulb and Part Manufacturing
naics_2017|33512|3351|Lighting Fixture Manufacturing
naics_2017|335121|33512|Residential Electric Lighting Fixture Manufacturing
naics_2017|335122|33512|Commercial, Industrial, and Institutional Electric Lighting Fixture Manufacturing
naics_2017|335129|33512|Other Lighting Equipment Manufacturing
naics_2017|3352|335|Household Appliance Manufacturing
naics_2017|33521|3352|Small Electrical Appliance Manufacturing
naics_2017|335210|33521|Small Electrical Appliance Manufacturing
naics_2017|33522|3352|Major Household Appliance Manufacturing
naics_2017|335220|33522|Major Household Appliance Manufacturing
naics_2017|3353|335|Electrical Equipment Manufacturing
naics_2017|33531|3353|Electrical Equipment Manufacturing
naics_2017|335311|33531|Power, Distribution, and Specialty Transformer Manufacturing
naics_2017|335312|33531|Motor and Generator Manufacturing
naics_2017|335313|33531|Switchgear and Switchboard Apparatus Manufacturing
naics_2017|335314|33531|Relay and Industrial Control Manufacturing
naics_2017|3359|335|Other Electrical Equipment and Component Manufacturing
naics_2017|33591|3359|Battery Manufacturing
naics_2017|335911|33591|Storage Battery Manufacturing
naics_2017|335912|33591|Primary Battery Manufacturing
naics_2017|33592|3359|Communication and Energy Wire and Cable Manufacturing
naics_2017|335921|33592|Fiber Optic Cable Manufacturing
naics_2017|335929|33592|Other Communication and Energy Wire Manufacturing
naics_2017|33593|3359|Wiring Device Manufacturing
naics_2017|335931|33593|Current-Carrying Wiring Device Manufacturing
naics_2017|335932|33593|Noncurrent-Carrying Wiring Device Manufacturing
naics_2017|33599|3359|All Other Electrical Equipment and Component Manufacturing
naics_2017|335991|33599|Carbon and Graphite Product Manufacturing
naics_2017|335999|33599|All Other Miscellaneous Electrical Equipment and Component Manufacturing
naics_2017|336|31-33|Transportation Equipment Manufacturing
naics_2017|3361|336|Motor Vehicle Manufacturing
naics_2017|33611|3361|Automobile and Light Duty Motor Vehicle Manufacturing
naics_2017|336111|33611|Automobile Manufacturing
naics_2017|336112|33611|Light Truck and Utility Vehicle Manufacturing
naics_2017|33612|3361|Heavy Duty Truck Manufacturing
naics_2017|336120|33612|Heavy Duty Truck Manufacturing
naics_2017|3362|336|Motor Vehicle Body and Trailer Manufacturing
naics_2017|33621|3362|Motor Vehicle Body and Trailer Manufacturing
naics_2017|336211|33621|Motor Vehicle Body Manufacturing
naics_2017|336212|33621|Truck Trailer Manufacturing
naics_2017|336213|33621|Motor Home Manufacturing
naics_2017|336214|33621|Travel Trailer and Camper Manufacturing
naics_2017|3363|336|Motor Vehicle Parts Manufacturing
naics_2017|33631|3363|Motor Vehicle Gasoline Engine and Engine Parts Manufacturing
naics_2017|336310|33631|Motor Vehicle Gasoline Engine and Engine Parts Manufacturing
naics_2017|33632|3363|Motor Vehicle Electrical and Electronic Equipment Manufacturing
naics_2017|336320|33632|Motor Vehicle Electrical and Electronic Equipment Manufacturing
naics_2017|33633|3363|Motor Vehicle Steering and Suspension Components (except Spring) Manufacturing
naics_2017|336330|33633|Motor Vehicle Steering and Suspension Components (except Spring) Manufacturing
naics_2017|33634|3363|Motor Vehicle Brake System Manufacturing
naics_2017|336340|33634|Motor Vehicle Brake System Manufacturing
naics_2017|33635|3363|Motor Vehicle Transmission and Power Train Parts Manufacturing
naics_2017|336350|33635|Motor Vehicle Transmission and Power Train Parts Manufacturing
naics_2017|33636|3363|Motor Vehicle Seating and Interior Trim Manufacturing
naics_2017|336360|33636|Motor Vehicle Seating and Interior Trim Manufacturing
naics_2017|33637|3363|Motor Vehicle Metal Stamping
naics_2017|336370|33637|Motor Vehicle Metal Stamping
naics_2017|33639|3363|Other Motor Vehicle Parts Manufacturing
naics_2017|336390|33639|Other Motor Vehicle Parts Manufacturing
naics_2017|3364|336|Aerospace Product and Parts Manufacturing
naics_2017|33641|3364|Aerospace Product and Parts Manufacturing
naics_2017|336411|33641|Aircraft Manufacturing
naics_2017|336412|33641|Aircraft Engine and Engine Parts Manufacturing
naics_2017|336413|33641|Other Aircraft Parts and Auxiliary Equipment Manufacturing
naics_2017|336414|33641|Guided Missile and Space Vehicle Manufacturing
naics_2017|336415|33641|Guided Missile and Space Vehicle Propulsion Unit and Propulsion Unit Parts Manufacturing
naics_2017|336419|33641|Other Guided Missile and Space Vehicle Parts and Auxiliary Equipment Manufacturing
naics_2017|3365|336|Railroad Rolling Stock Manufacturing
naics_2017|33651|3365|Railroad Rolling Stock Manufacturing
naics_2017|336510|33651|Railroad Rolling Stock Manufacturing
naics_2017|3366|336|Ship and Boat Building
naics_2017|33661|3366|Ship and Boat Building
naics_2017|336611|33661|Ship Building and Repairing
naics_2017|336612|33661|Boat Building
naics_2017|3369|336|Other Transportation Equipment Manufacturing
naics_2017|33699|3369|Other Transportation Equipment Manufacturing
naics_2017|336991|33699|Motorcycle, Bicycle, and Parts Manufacturing
naics_2017|336992|33699|Military Armored Vehicle, Tank, and Tank Component Manufacturing
naics_2017|336999|33699|All Other Transportation Equipment Manufacturing
naics_2017|337|31-33|Furniture and Related Product Manufacturing
naics_2017|3371|337|Household and Institutional Furniture and Kitchen Cabinet Manufacturing
naics_2017|33711|3371|Wood Kitchen Cabinet and Countertop Manufacturing
naics_2017|337110|33711|Wood Kitchen Cabinet and Countertop Manufacturing
naics_2017|33712|3371|Household and Institutional Furniture Manufacturing
naics_2017|337121|33712|Upholstered Household Furniture Manufacturing
naics_2017|337122|33712|Nonupholstered Wood Household Furniture Manufacturing
naics_2017|337124|33712|Metal Household Furniture Manufacturing
naics_2017|337125|33712|Household Furniture (except Wood and Metal) Manufacturing
naics_2017|337127|33712|Institutional Furniture Manufacturing
naics_2017|3372|337|Office Furniture (including Fixtures) Manufacturing
naics_2017|33721|3372|Office Furniture (including Fixtures) Manufacturing
naics_2017|337211|33721|Wood Office Furniture Manufacturing
naics_2017|337212|33721|Custom Architectural Woodwork and Millwork Manufacturing
naics_2017|337214|33721|Office Furniture (except Wood) Manufacturing
naics_2017|337215|33721|Showcase, Partition, Shelving, and Locker Manufacturing
naics_2017|3379|337|Other Furniture Related Product Manufacturing
naics_2017|33791|3379|Mattress Manufacturing
naics_2017|337910|33791|Mattress Manufacturing
naics_2017|33792|3379|Blind and Shade Manufacturing
naics_2017|337920|33792|Blind and Shade Manufacturing
naics_2017|339|31-33|Miscellaneous Manufacturing
naics_2017|3391|339|Medical Equipment and Supplies Manufacturing
naics_2017|33911|3391|Medical Equipment and Supplies Manufacturing
naics_2017|339112|33911|Surgical and Medical Instrument Manufacturing
naics_2017|339113|33911|Surgical Appliance and Supplies Manufacturing
naics_2017|339114|33911|Dental Equipment and Supplies Manufacturing
naics_2017|339115|33911|Ophthalmic Goods Manufacturing
naics_2017|339116|33911|Dental Laboratories
naics_2017|3399|339|Other Miscellaneous Manufacturing
naics_2017|33991|3399|Jewelry and Silverware Manufacturing
naics_2017|339910|33991|Jewelry and Silverware Manufacturing
naics_2017|33992|3399|Sporting and Athletic Goods Manufacturing
naics_2017|339920|33992|Sporting and Athletic Goods Manufacturing
naics_2017|33993|3399|Doll, Toy, and Game Manufacturing
naics_2017|339930|33993|Doll, Toy, and Game Manufacturing
naics_2017|33994|3399|Office Supplies (except Paper) Manufacturing
naics_2017|339940|33994|Office Supplies (except Paper) Manufacturing
naics_2017|33995|3399|Sign Manufacturing
naics_2017|339950|33995|Sign Manufacturing
naics_2017|33999|3399|All Other Miscellaneous Manufacturing
naics_2017|339991|33999|Gasket, Packing, and Sealing Device Manufacturing
naics_2017|339992|33999|Musical Instrument Manufacturing
naics_2017|339993|33999|Fastener, Button, Needle, and Pin Manufacturing
naics_2017|339994|33999|Broom, Brush, and Mop Manufacturing
naics_2017|339995|33999|Burial Casket Manufacturing
naics_2017|339999|33999|All Other Miscellaneous Manufacturing
naics_2017|42||Wholesale Trade
naics_2017|423|42|Merchant Wholesalers, Durable Goods
naics_2017|4231|423|Motor Vehicle and Motor Vehicle Parts and Supplies Merchant Wholesalers
naics_2017|42311|4231|Automobile and Other Motor Vehicle Merchant Wholesalers
naics_2017|423110|42311|Automobile and Other Motor Vehicle Merchant Wholesalers
naics_2017|42312|4231|Motor Vehicle Supplies and New Parts Merchant Wholesalers
naics_2017|423120|42312|Motor Vehicle Supplies and New Parts Merchant Wholesalers
naics_2017|42313|4231|Tire and Tube Merchant Wholesalers
naics_2017|423130|42313|Tire and Tube Merchant Wholesalers
naics_2017|42314|4231|Motor Vehicle Parts (Used) Merchant Wholesalers
naics_2017|423140|42314|Motor Vehicle Parts (Used) Merchant Wholesalers
naics_2017|4232|423|Furniture and Home Furnishing Merchant Wholesalers
naics_2017|42321|4232|Furniture Merchant Wholesalers
naics_2017|423210|42321|Furniture Merchant Wholesalers
naics_2017|42322|4232|Home Furnishing Merchant Wholesalers
naics_2017|423220|42322|Home Furnishing Merchant Wholesalers
naics_2017|4233|423|Lumber and Other Construction Materials Merchant Wholesalers
naics_2017|42331|4233|Lumber, Plywood, Millwork, and Wood Panel Merchant Wholesalers
naics_2017|423310|42331|Lumber, Plywood, Millwork, and Wood Panel Merchant Wholesalers
naics_2017|42332|4233|Brick, Stone, and Related Construction Material Merchant Wholesalers
naics_2017|423320|42332|Brick, Stone, and Related Construction Material Merchant Wholesalers
naics_2017|42333|4233|Roofing, Siding, and Insulation Material Merchant Wholesalers
naics_2017|423330|42333|Roofing, Siding, and Insulation Material Merchant Wholesalers
naics_2017|42339|4233|Other Construction Material Merchant Wholesalers
naics_2017|423390|42339|Other Construction Material Merchant Wholesalers
naics_2017|4234|423|Professional and Commercial Equipment and Supplies Merchant Wholesalers
naics_2017|42341|4234|Photographic Equipment and Supplies Merchant Wholesalers
naics_2017|423410|42341|Photographic Equipment and Supplies Merchant Wholesalers
naics_2017|42342|4234|Office Equipment Merchant Wholesalers
naics_2017|423420|42342|Office Equipment Merchant Wholesalers
naics_2017|42343|4234|Computer and Computer Peripheral Equipment and Software Merchant Wholesalers
naics_2017|423430|42343|Computer and Computer Peripheral Equipment and Software Merchant Wholesalers
naics_2017|42344|4234|Other Commercial Equipment Merchant Wholesalers
naics_2017|423440|42344|Other Commercial Equipment Merchant Wholesalers
naics_2017|42345|4234|Medical, Dental, and Hospital Equipment and Supplies Merchant Wholesalers
naics_2017|423450|42345|Medical, Dental, and Hospital Equipment and Supplies Merchant Wholesalers
naics_2017|42346|4234|Ophthalmic Goods Merchant Wholesalers
naics_2017|423460|42346|Ophthalmic Goods Merchant Wholesalers
naics_2017|42349|4234|Other Professional Equipment and Supplies Merchant Wholesalers
naics_2017|423490|42349|Other Professional Equipment and Supplies Merchant Wholesalers
naics_2017|4235|423|Metal and Mineral (except Petroleum) Merchant Wholesalers
naics_2017|42351|4235|Metal Service Centers and Other Metal Merchant Wholesalers
naics_2017|423510|42351|Metal Service Centers and Other Metal Merchant Wholesalers
naics_2017|42352|4235|Coal and Other Mineral and Ore Merchant Wholesalers
naics_2017|423520|42352|Coal and Other Mineral and Ore Merchant Wholesalers
naics_2017|4236|423|Household Appliances and Electrical and Electronic Goods Merchant Wholesalers
naics_2017|42361|4236|Electrical Apparatus and Equipment, Wiring Supplies, and Related Equipment Merchant Wholesalers
naics_2017|423610|42361|Electrical Apparatus and Equipment, Wiring Supplies, and Related Equipment Merchant Wholesalers
naics_2017|42362|4236|Household Appliances, Electric Housewares, and Consumer Electronics Merchant Wholesalers
naics_2017|423620|42362|Household Appliances, Electric Housewares, and Consumer Electronics Merchant Wholesalers
naics_2017|42369|4236|Other Electronic Parts and Equipment Merchant Wholesalers
naics_2017|423690|42369|Other Electronic Parts and Equipment Merchant Wholesalers
naics_2017|4237|423|Hardware, and Plumbing and Heating Equipment and Supplies Merchant Wholesalers
naics_2017|42371|4237|Hardware Merchant Wholesalers
naics_2017|423710|42371|Hardware Merchant Wholesalers
naics_2017|42372|4237|Plumbing and Heating Equipment and Supplies (Hydronics) Merchant Wholesalers
naics_2017|423720|42372|Plumbing and Heating Equipment and Supplies (Hydronics) Merchant Wholesalers
naics_2017|42373|4237|Warm Air Heating and Air-Conditioning Equipment and Supplies Merchant Wholesalers
naics_2017|423730|42373|Warm Air Heating and Air-Conditioning Equipment and Supplies Merchant Wholesalers
naics_2017|42374|4237|Refrigeration Equipment and Supplies Merchant Wholesalers
naics_2017|423740|42374|Refrigeration Equipment and Supplies Merchant Wholesalers
naics_2017|4238|423|Machinery, Equipment, and Supplies Merchant Wholesalers
naics_2017|42381|4238|Construction and Mining (except Oil Well) Machinery and Equipment Merchant Wholesalers
naics_2017|423810|42381|Construction and Mining (except Oil Well) Machinery and Equipment Merchant Wholesalers
naics_2017|42382|4238|Farm and Garden Machinery and Equipment Merchant Wholesalers
naics_2017|423820|42382|Farm and Garden Machinery and Equipment Merchant Wholesalers
naics_2017|42383|4238|Industrial Machinery and Equipment Merchant Wholesalers
naics_2017|423830|42383|Industrial Machinery and Equipment Merchant Wholesalers
naics_2017|42384|4238|Industrial Supplies Merchant Wholesalers
naics_2017|423840|42384|Industrial Supplies Merchant Wholesalers
naics_2017|42385|4238|Service Establishment Equipment and Supplies Merchant Wholesalers
naics_2017|423850|42385|Service Establishment Equipment and Supplies Merchant Wholesalers
naics_2017|42386|4238|Transportation Equipment and Supplies (except Motor Vehicle) Merchant Wholesalers
naics_2017|423860|42386|Transportation Equipment and Supplies (except Motor Vehicle) Merchant Wholesalers
naics_2017|4239|423|Miscellaneous Durable Goods Merchant Wholesalers
naics_2017|42391|4239|Sporting and Recreational Goods and Supplies Merchant Wholesalers
naics_2017|423910|42391|Sporting and Recreational Goods and Supplies Merchant Wholesalers
naics_2017|42392|4239|Toy and Hobby Goods and Supplies Merchant Wholesalers
naics_2017|423920|42392|Toy and Hobby Goods and Supplies Merchant Wholesalers
naics_2017|42393|4239|Recyclable Material Merchant Wholesalers
naics_2017|423930|42393|Recyclable Material Merchant Wholesalers
naics_2017|42394|4239|Jewelry, Watch, Precious Stone, and Precious Metal Merchant Wholesalers
naics_2017|423940|42394|Jewelry, Watch, Precious Stone, and Precious Metal Merchant Wholesalers
naics_2017|42399|4239|Other Miscellaneous Durable Goods Merchant Wholesalers
naics_2017|423990|42399|Other Miscellaneous Durable Goods Merchant Wholesalers
naics_2017|424|42|Merchant Wholesalers, Nondurable Goods
naics_2017|4241|424|Paper and Paper Product Merchant Wholesalers
naics_2017|42411|4241|Printing and Writing Paper Merchant Wholesalers
naics_2017|424110|42411|Printing and Writing Paper Merchant Wholesalers
naics_2017|42412|4241|Stationery and Office Supplies Merchant Wholesalers
naics_2017|424120|42412|Stationery and Office Supplies Merchant Wholesalers
naics_2017|42413|4241|Industrial and Personal Service Paper Merchant Wholesalers
naics_2017|424130|42413|Industrial and Personal Service Paper Merchant Wholesalers
naics_2017|4242|424|Drugs and Druggists' Sundries Merchant Wholesalers
naics_2017|42421|4242|Drugs and Druggists' Sundries Merchant Wholesalers
naics_2017|424210|42421|Drugs and Druggists' Sundries Merchant Wholesalers
naics_2017|4243|424|Apparel, Piece Goods, and Notions Merchant Wholesalers
naics_2017|42431|4243|Piece Goods, Notions, and Other Dry Goods Merchant Wholesalers
naics_2017|424310|42431|Piece Goods, Notions, and Other Dry Goods Merchant Wholesalers
naics_2017|42432|4243|Men's and Boys' Clothing and Furnishings Merchant Wholesalers
naics_2017|424320|42432|Men's and Boys' Clothing and Furnishings Merchant Wholesalers
naics_2017|42433|4243|Women's, Children's, and Infants' Clothing and Accessories Merchant Wholesalers
naics_2017|424330|42433|Women's, Children's, and Infants' Clothing and Accessories Merchant Wholesalers
naics_2017|42434|4243|Footwear Merchant Wholesalers
naics_2017|424340|42434|Footwear Merchant Wholesalers
naics_2017|4244|424|Grocery and Related Product Merchant Wholesalers
naics_2017|42441|4244|General Line Grocery Merchant Wholesalers
naics_2017|424410|42441|General Line Grocery Merchant Wholesalers
naics_2017|42442|4244|Packaged Frozen Food Merchant Wholesalers
naics_2017|424420|42442|Packaged Frozen Food Merchant Wholesalers
naics_2017|42443|4244|Dairy Product (except Dried or Canned) Merchant Wholesalers
naics_2017|424430|42443|Dairy Product (except Dried or Canned) Merchant Wholesalers
naics_2017|42444|4244|Poultry and Poultry Product Merchant Wholesalers
naics_2017|424440|42444|Poultry and Poultry Product Merchant Wholesalers
naics_2017|42445|4244|Confectionery Merchant Wholesalers
naics_2017|424450|42445|Confectionery Merchant Wholesalers
naics_2017|42446|4244|Fish and Seafood Merchant Wholesalers
naics_2017|424460|42446|Fish and Seafood Merchant Wholesalers
naics_2017|42447|4244|Meat and Meat Product Merchant Wholesalers
naics_2017|424470|42447|Meat and Meat Product Merchant Wholesalers
naics_2017|42448|4244|Fresh Fruit and Vegetable Merchant Wholesalers
naics_2017|424480|42448|Fresh Fruit and Vegetable Merchant Wholesalers
naics_2017|42449|4244|Other Grocery and Related Products Merchant Wholesalers
naics_2017|424490|42449|Other Grocery and Related Products Merchant Wholesalers
naics_2017|4245|424|Farm Product Raw Material Merchant Wholesalers
naics_2017|42451|4245|Grain and Field Bean Merchant Wholesalers
naics_2017|424510|42451|Grain and Field Bean Merchant Wholesalers
naics_2017|42452|4245|Livestock Merchant Wholesalers
naics_2017|424520|42452|Livestock Merchant Wholesalers
naics_2017|42459|4245|Other Farm Product Raw Material Merchant Wholesalers
naics_2017|424590|42459|Other Farm Product Raw Material Merchant Wholesalers
naics_2017|4246|424|Chemical and Allied Products Merchant Wholesalers
naics_2017|42461|4246|Plastics Materials and Basic Forms and Shapes Merchant Wholesalers
naics_2017|424610|42461|Plastics Materials and Basic Forms and Shapes Merchant Wholesalers
naics_2017|42469|4246|Other Chemical and Allied Products Merchant Wholesalers
naics_2017|424690|42469|Other Chemical and Allied Products Merchant Wholesalers
naics_2017|4247|424|Petroleum and Petroleum Products Merchant Wholesalers
naics_2017|42471|4247|Petroleum Bulk Stations and Terminals
naics_2017|424710|42471|Petroleum Bulk Stations and Terminals
naics_2017|42472|4247|Petroleum and Petroleum Products Merchant Wholesalers (except Bulk Stations and Terminals)
naics_2017|424720|42472|Petroleum and Petroleum Products Merchant Wholesalers (except Bulk Stations and Terminals)
naics_2017|4248|424|Beer, Wine, and Distilled Alcoholic Beverage Merchant Wholesalers
naics_2017|42481|4248|Beer and Ale Merchant Wholesalers
naics_2017|424810|42481|Beer and Ale Merchant Wholesalers
naics_2017|42482|4248|Wine and Distilled Alcoholic Beverage Merchant Wholesalers
naics_2017|424820|42482|Wine and Distilled Alcoholic Beverage Merchant Wholesalers
naics_2017|4249|424|Miscellaneous Nondurable Goods Merchant Wholesalers
naics_2017|42491|4249|Farm Supplies Merchant Wholesalers
naics_2017|424910|42491|Farm Supplies Merchant Wholesalers
naics_2017|42492|4249|Book, Periodical, and Newspaper Merchant Wholesalers
naics_2017|424920|42492|Book, Periodical, and Newspaper Merchant Wholesalers
naics_2017|42493|4249|Flower, Nursery Stock, and Florists' Supplies Merchant Wholesalers
naics_2017|424930|42493|Flower, Nursery Stock, and Florists' Supplies Merchant Wholesalers
naics_2017|42494|4249|Tobacco and Tobacco Product Merchant Wholesalers
naics_2017|424940|42494|Tobacco and Tobacco Product Merchant Wholesalers
naics_2017|42495|4249|Paint, Varnish, and Supplies Merchant Wholesalers
naics_2017|424950|42495|Paint, Varnish, and Supplies Merchant Wholesalers
naics_2017|42499|4249|Other Miscellaneous Nondurable Goods Merchant Wholesalers
naics_2017|424990|42499|Other Miscellaneous Nondurable Goods Merchant Wholesalers
naics_2017|425|42|Wholesale Electronic Markets and Agents and Brokers
naics_2017|4251|425|Wholesale Electronic Markets and Agents and Brokers
naics_2017|42511|4251|Business to Business Electronic Markets
naics_2017|425110|42511|Business to Business Electronic Markets
naics_2017|42512|4251|Wholesale Trade Agents and Brokers
naics_2017|425120|42512|Wholesale Trade Agents and Brokers
naics_2017|44-45||Retail Trade
naics_2017|441|44-45|Motor Vehicle and Parts Dealers
naics_2017|4411|441|Automobile Dealers
naics_2017|44111|4411|New Car Dealers
naics_2017|441110|44111|New Car Dealers
naics_2017|44112|4411|Used Car Dealers
naics_2017|441120|44112|Used Car Dealers
naics_2017|4412|441|Other Motor Vehicle Dealers
naics_2017|44121|4412|Recreational Vehicle Dealers
naics_2017|441210|44121|Recreational Vehicle Dealers
naics_2017|44122|4412|Motorcycle, Boat, and Other Motor Vehicle Dealers
naics_2017|441222|44122|Boat Dealers
naics_2017|441228|44122|Motorcycle, ATV, and All Other Motor Vehicle Dealers
naics_2017|4413|441|Automotive Parts, Accessories, and Tire Stores
naics_2017|44131|4413|Automotive Parts and Accessories Stores
naics_2017|441310|44131|Automotive Parts and Accessories Stores
naics_2017|44132|4413|Tire Dealers
naics_2017|441320|44132|Tire Dealers
naics_2017|442|44-45|Furniture and Home Furnishings Stores
naics_2017|4421|442|Furniture Stores
naics_2017|44211|4421|Furniture Stores
naics_2017|442110|44211|Furniture Stores
naics_2017|4422|442|Home Furnishings Stores
naics_2017|44221|4422|Floor Covering Stores
naics_2017|442210|44221|Floor Covering Stores
naics_2017|44229|4422|Other Home Furnishings Stores
naics_2017|442291|44229|Window Treatment Stores
naics_2017|442299|44229|All Other Home Furnishings Stores
naics_2017|443|44-45|Electronics and Appliance Stores
naics_2017|4431|443|Electronics and Appliance Stores
naics_2017|44314|4431|Electronics and Appliance Stores
naics_2017|443141|44314|Household Appliance Stores
naics_2017|443142|44314|Electronics Stores
naics_2017|444|44-45|Building Material and Garden Equipment and Supplies Dealers
naics_2017|4441|444|Building Material and Supplies Dealers
naics_2017|44411|4441|Home Centers
naics_2017|444110|44411|Home Centers
naics_2017|44412|4441|Paint and Wallpaper Stores
naics_2017|444120|44412|Paint and Wallpaper Stores
naics_2017|44413|4441|Hardware Stores
naics_2017|444130|44413|Hardware Stores
naics_2017|44419|4441|Other Building Material Dealers
naics_2017|444190|44419|Other Building Material Dealers
naics_2017|4442|444|Lawn and Garden Equipment and Supplies Stores
naics_2017|44421|4442|Outdoor Power Equipment Stores
naics_2017|444210|44421|Outdoor Power Equipment Stores
naics_2017|44422|4442|Nursery, Garden Center, and Farm Supply Stores
naics_2017|444220|44422|Nursery, Garden Center, and Farm Supply Stores
naics_2017|445|44-45|Food and Beverage Stores
naics_2017|4451|445|Grocery Stores
naics_2017|44511|4451|Supermarkets and Other Grocery (except Convenience) Stores
naics_2017|445110|44511|Supermarkets and Other Grocery (except Convenience) Stores
naics_2017|44512|4451|Convenience Stores
naics_2017|445120|44512|Convenience Stores
naics_2017|4452|445|Specialty Food Stores
naics_2017|44521|4452|Meat Markets
naics_2017|445210|44521|Meat Markets
naics_2017|44522|4452|Fish and Seafood Markets
naics_2017|445220|44522|Fish and Seafood Markets
naics_2017|44523|4452|Fruit and Vegetable Markets
naics_2017|445230|44523|Fruit and Vegetable Markets
naics_2017|44529|4452|Other Specialty Food Stores
naics_2017|445291|44529|Baked Goods Stores
naics_2017|445292|44529|Confectionery and Nut Stores
naics_2017|445299|44529|All Other Specialty Food Stores
naics_2017|4453|445|Beer, Wine, and Liquor Stores
naics_2017|44531|4453|Beer, Wine, and Liquor Stores
naics_2017|445310|44531|Beer, Wine, and Liquor Stores
naics_2017|446|44-45|Health and Personal Care Stores
naics_2017|4461|446|Health and Personal Care Stores
naics_2017|44611|4461|Pharmacies and Drug Stores
naics_2017|446110|44611|Pharmacies and Drug Stores
naics_2017|44612|4461|Cosmetics, Beauty Supplies, and Perfume Stores
naics_2017|446120|44612|Cosmetics, Beauty Supplies, and Perfume Stores
naics_2017|44613|4461|Optical Goods Stores
naics_2017|446130|44613|Optical Goods Stores
naics_2017|44619|4461|Other Health and Personal Care Stores
naics_2017|446191|44619|Food (Health) Supplement Stores
naics_2017|446199|44619|All Other Health and Personal Care Stores
naics_2017|447|44-45|Gasoline Stations
naics_2017|4471|447|Gasoline Stations
naics_2017|44711|4471|Gasoline Stations with Convenience Stores
naics_2017|447110|44711|Gasoline Stations with Convenience Stores
naics_2017|44719|4471|Other Gasoline Stations
naics_2017|447190|44719|Other Gasoline Stations
naics_2017|448|44-45|Clothing and Clothing Accessories Stores
naics_2017|4481|448|Clothing Stores
naics_2017|44811|4481|Men's Clothing Stores
naics_2017|448110|44811|Men's Clothing Stores
naics_2017|44812|4481|Women's Clothing Stores
naics_2017|448120|44812|Women's Clothing Stores
naics_2017|44813|4481|Children's and Infants' Clothing Stores
naics_2017|448130|44813|Children's and Infants' Clothing Stores
naics_2017|44814|4481|Family Clothing Stores
naics_2017|448140|44814|Family Clothing Stores
naics_2017|44815|4481|Clothing Accessories Stores
naics_2017|448150|44815|Clothing Accessories Stores
naics_2017|44819|4481|Other Clothing Stores
naics_2017|448190|44819|Other Clothing Stores
naics_2017|4482|448|Shoe Stores
naics_2017|44821|4482|Shoe Stores
naics_2017|448210|44821|Shoe Stores
naics_2017|4483|448|Jewelry, Luggage, and Leather Goods Stores
naics_2017|44831|4483|Jewelry Stores
naics_2017|448310|44831|Jewelry Stores
naics_2017|44832|4483|Luggage and Leather Goods Stores
naics_2017|448320|44832|Luggage and Leather Goods Stores
naics_2017|451|44-45|Sporting Goods, Hobby, Musical Instrument, and Book Stores
naics_2017|4511|451|Sporting Goods, Hobby, and Musical Instrument Stores
naics_2017|45111|4511|Sporting Goods Stores
naics_2017|451110|45111|Sporting Goods Stores
naics_2017|45112|4511|Hobby, Toy, and Game Stores
naics_2017|451120|45112|Hobby, Toy, and Game Stores
naics_2017|45113|4511|Sewing, Needlework, and Piece Goods Stores
naics_2017|451130|45113|Sewing, Needlework, and Piece Goods Stores
naics_2017|45114|4511|Musical Instrument and Supplies Stores
naics_2017|451140|45114|Musical Instrument and Supplies Stores
naics_2017|4512|451|Book Stores and News Dealers
naics_2017|45121|4512|Book Stores and News Dealers
naics_2017|451211|45121|Book Stores
naics_2017|451212|45121|News Dealers and Newsstands
naics_2017|452|44-45|General Merchandise Stores
naics_2017|4522|452|Department Stores
naics_2017|45221|4522|Department Stores
naics_2017|452210|45221|Department Stores
naics_2017|4523|452|General Merchandise Stores, including Warehouse Clubs and Supercenters
naics_2017|45231|4523|General Merchandise Stores, including Warehouse Clubs and Supercenters
naics_2017|452311|45231|Warehouse Clubs and Supercenters
naics_2017|452319|45231|All Other General Merchandise Stores
naics_2017|453|44-45|Miscellaneous Store Retailers
naics_2017|4531|453|Florists
naics_2017|45311|4531|Florists
naics_2017|453110|45311|Florists
naics_2017|4532|453|Office Supplies, Stationery, and Gift Stores
naics_2017|45321|4532|Office Supplies and Stationery Stores
naics_2017|453210|45321|Office Supplies and Stationery Stores
naics_2017|45322|4532|Gift, Novelty, and Souvenir Stores
naics_2017|453220|45322|Gift, Novelty, and Souvenir Stores
naics_2017|4533|453|Used Merchandise Stores
naics_2017|45331|4533|Used Merchandise Stores
naics_2017|453310|45331|Used Merchandise Stores
naics_2017|4539|453|Other Miscellaneous Store Retailers
naics_2017|45391|4539|Pet and Pet Supplies Stores
naics_2017|453910|45391|Pet and Pet Supplies Stores
naics_2017|45392|4539|Art Dealers
naics_2017|453920|45392|Art Dealers
naics_2017|45393|4539|Manufactured (Mobile) Home Dealers
naics_2017|453930|45393|Manufactured (Mobile) Home Dealers
naics_2017|45399|4539|All Other Miscellaneous Store Retailers
naics_2017|453991|45399|Tobacco Stores
naics_2017|453998|45399|All Other Miscellaneous Store Retailers (except Tobacco Stores)
naics_2017|454|44-45|Nonstore Retailers
naics_2017|4541|454|Electronic Shopping and Mail-Order Houses
naics_2017|45411|4541|Electronic Shopping and Mail-Order Houses
naics_2017|454110|45411|Electronic Shopping and Mail-Order Houses
naics_2017|4542|454|Vending Machine Operators
naics_2017|45421|4542|Vending Machine Operators
naics_2017|454210|45421|Vending Machine Operators
naics_2017|4543|454|Direct Selling Establishments
naics_2017|45431|4543|Fuel Dealers
naics_2017|454310|45431|Fuel Dealers
naics_2017|45439|4543|Other Direct Selling Establishments
naics_2017|454390|45439|Other Direct Selling Establishments
naics_2017|48-49||Transportation and Warehousing
naics_2017|481|48-49|Air Transportation
naics_2017|4811|481|Scheduled Air Transportation
naics_2017|48111|4811|Scheduled Air Transportation
naics_2017|481111|48111|Scheduled Passenger Air Transportation
naics_2017|481112|48111|Scheduled Freight Air Transportation
naics_2017|4812|481|Nonscheduled Air Transportation
naics_2017|48121|4812|Nonscheduled Air Transportation
naics_2017|481211|48121|Nonscheduled Chartered Passenger Air Transportation
naics_2017|481212|48121|Nonscheduled Chartered Freight Air Transportation
naics_2017|481219|48121|Other Nonscheduled Air Transportation
naics_2017|482|48-49|Rail Transportation
naics_2017|4821|482|Rail Transportation
naics_2017|48211|4821|Rail Transportation
naics_2017|482111|48211|Line-Haul Railroads
naics_2017|482112|48211|Short Line Railroads
naics_2017|483|48-49|Water Transportation
naics_2017|4831|483|Deep Sea, Coastal, and Great Lakes Water Transportation
naics_2017|48311|4831|Deep Sea, Coastal, and Great Lakes Water Transportation
naics_2017|483111|48311|Deep Sea Freight Transportation
naics_2017|483112|48311|Deep Sea Passenger Transportation
naics_2017|483113|48311|Coastal and Great Lakes Freight Transportation
naics_2017|483114|48311|Coastal and Great Lakes Passenger Transportation
naics_2017|4832|483|Inland Water Transportation
naics_2017|48321|4832|Inland Water Transportation
naics_2017|483211|48321|Inland Water Freight Transportation
naics_2017|483212|48321|Inland Water Passenger Transportation
naics_2017|484|48-49|Truck Transportation
naics_2017|4841|484|General Freight Trucking
naics_2017|48411|4841|General Freight Trucking, Local
naics_2017|484110|48411|General Freight Trucking, Local
naics_2017|48412|4841|General Freight Trucking, Long-Distance
naics_2017|484121|48412|General Freight Trucking, Long-Distance, Truckload
naics_2017|484122|48412|General Freight Trucking, Long-Distance, Less Than Truckload
naics_2017|4842|484|Specialized Freight Trucking
naics_2017|48421|4842|Used Household and Office Goods Moving
naics_2017|484210|48421|Used Household and Office Goods Moving
naics_2017|48422|4842|Specialized Freight (except Used Goods) Trucking, Local
naics_2017|484220|48422|Specialized Freight (except Used Goods) Trucking, Local
naics_2017|48423|4842|Specialized Freight (except Used Goods) Trucking, Long-Distance
naics_2017|484230|48423|Specialized Freight (except Used Goods) Trucking, Long-Distance
naics_2017|485|48-49|Transit and Ground Passenger Transportation
naics_2017|4851|485|Urban Transit Systems
naics_2017|48511|4851|Urban Transit Systems
naics_2017|485111|48511|Mixed Mode Transit Systems
naics_2017|485112|48511|Commuter Rail Systems
naics_2017|485113|48511|Bus and Other Motor Vehicle Transit Systems
naics_2017|485119|48511|Other Urban Transit Systems
naics_2017|4852|485|Interurban and Rural Bus Transportation
naics_2017|48521|4852|Interurban and Rural Bus Transportation
naics_2017|485210|48521|Interurban and Rural Bus Transportation
naics_2017|4853|485|Taxi and Limousine Service
naics_2017|48531|4853|Taxi Service
naics_2017|485310|48531|Taxi Service
naics_2017|48532|4853|Limousine Service
naics_2017|485320|48532|Limousine Service
naics_2017|4854|485|School and Employee Bus Transportation
naics_2017|48541|4854|School and Employee Bus Transportation
naics_2017|485410|48541|School and Employee Bus Transportation
naics_2017|4855|485|Charter Bus Industry
naics_2017|48551|4855|Charter Bus Industry
naics_2017|485510|48551|Charter Bus Industry
naics_2017|4859|485|Other Transit and Ground Passenger Transportation
naics_2017|48599|4859|Other Transit and Ground Passenger Transportation
naics_2017|485991|48599|Special Needs Transportation
naics_2017|485999|48599|All Other Transit and Ground Passenger Transportation
naics_2017|486|48-49|Pipeline Transportation
naics_2017|4861|486|Pipeline Transportation of Crude Oil
naics_2017|48611|4861|Pipeline Transportation of Crude Oil
naics_2017|486110|48611|Pipeline Transportation of Crude Oil
naics_2017|4862|486|Pipeline Transportation of Natural Gas
naics_2017|48621|4862|Pipeline Transportation of Natural Gas
naics_2017|486210|48621|Pipeline Transportation of Natural Gas
naics_2017|4869|486|Other Pipeline Transportation
naics_2017|48691|4869|Pipeline Transportation of Refined Petroleum Products
naics_2017|486910|48691|Pipeline Transportation of Refined Petroleum Products
naics_2017|48699|4869|All Other Pipeline Transportation
naics_2017|486990|48699|All Other Pipeline Transportation
naics_2017|487|48-49|Scenic and Sightseeing Transportation
naics_2017|4871|487|Scenic and Sightseeing Transportation, Land
naics_2017|48711|4871|Scenic and Sightseeing Transportation, Land
naics_2017|487110|48711|Scenic and Sightseeing Transportation, Land
naics_2017|4872|487|Scenic and Sightseeing Transportation, Water
naics_2017|48721|4872|Scenic and Sightseeing Transportation, Water
naics_2017|487210|48721|Scenic and Sightseeing Transportation, Water
naics_2017|4879|487|Scenic and Sightseeing Transportation, Other
naics_2017|48799|4879|Scenic and Sightseeing Transportation, Other
naics_2017|487990|48799|Scenic and Sightseeing Transportation, Other
naics_2017|488|48-49|Support Activities for Transportation
naics_2017|4881|488|Support Activities for Air Transportation
naics_2017|48811|4881|Airport Operations
naics_2017|488111|48811|Air Traffic Control
naics_2017|488119|48811|Other Airport Operations
naics_2017|48819|4881|Other Support Activities for Air Transportation
naics_2017|488190|48819|Other Support Activities for Air Transportation
naics_2017|4882|488|Support Activities for Rail Transportation
naics_2017|48821|4882|Support Activities for Rail Transportation
naics_2017|488210|48821|Support Activities for Rail Transportation
naics_2017|4883|488|Support Activities for Water Transportation
naics_2017|48831|4883|Port and Harbor Operations
naics_2017|488310|48831|Port and Harbor Operations
naics_2017|48832|4883|Marine Cargo Handling
naics_2017|488320|48832|Marine Cargo Handling
naics_2017|48833|4883|Navigational Services to Shipping
naics_2017|488330|48833|Navigational Services to Shipping
naics_2017|48839|4883|Other Support Activities for Water Transportation
naics_2017|488390|48839|Other Support Activities for Water Transportation
naics_2017|4884|488|Support Activities for Road Transportation
naics_2017|48841|4884|Motor Vehicle Towing
naics_2017|488410|48841|Motor Vehicle Towing
naics_2017|48849|4884|Other Support Activities for Road Transportation
naics_2017|488490|48849|Other Support Activities for Road Transportation
naics_2017|4885|488|Freight Transportation Arrangement
naics_2017|48851|4885|Freight Transportation Arrangement
naics_2017|488510|48851|Freight Transportation Arrangement
naics_2017|4889|488|Other Support Activities for Transportation
naics_2017|48899|4889|Other Support Activities for Transportation
naics_2017|488991|48899|Packing and Crating
naics_2017|488999|48899|All Other Support Activities for Transportation
naics_2017|491|48-49|Postal Service
naics_2017|4911|491|Postal Service
naics_2017|49111|4911|Postal Service
naics_2017|491110|49111|Postal Service
naics_2017|492|48-49|Couriers and Messengers
naics_2017|4921|492|Couriers and Express Delivery Services
naics_2017|49211|4921|Couriers and Express Delivery Services
naics_2017|492110|49211|Couriers and Express Delivery Services
naics_2017|4922|492|Local Messengers and Local Delivery
naics_2017|49221|4922|Local Messengers and Local Delivery
naics_2017|492210|49221|Local Messengers and Local Delivery
naics_2017|493|48-49|Warehousing and Storage
naics_2017|4931|493|Warehousing and Storage
naics_2017|49311|4931|General Warehousing and Storage
naics_2017|493110|49311|General Warehousing and Storage
naics_2017|49312|4931|Refrigerated Warehousing and Storage
naics_2017|493120|49312|Refrigerated Warehousing and Storage
naics_2017|49313|4931|Farm Product Warehousing and Storage
naics_2017|493130|49313|Farm Product Warehousing and Storage
naics_2017|49319|4931|Other Warehousing and Storage
naics_2017|493190|49319|Other Warehousing and Storage
naics_2017|51||Information
naics_2017|511|51|Publishing Industries (except Internet)
naics_2017|5111|511|Newspaper, Periodical, Book, and Directory Publishers
naics_2017|51111|5111|Newspaper Publishers
naics_2017|511110|51111|Newspaper Publishers
naics_2017|51112|5111|Periodical Publishers
naics_2017|511120|51112|Periodical Publishers
naics_2017|51113|5111|Book Publishers
naics_2017|511130|51113|Book Publishers
naics_2017|51114|5111|Directory and Mailing List Publishers
naics_2017|511140|51114|Directory and Mailing List Publishers
naics_2017|51119|5111|Other Publishers
naics_2017|511191|51119|Greeting Card Publishers
naics_2017|511199|51119|All Other Publishers
naics_2017|5112|511|Software Publishers
naics_2017|51121|5112|Software Publishers
naics_2017|511210|51121|Software Publishers
naics_2017|512|51|Motion Picture and Sound Recording Industries
naics_2017|5121|512|Motion Picture and Video Industries
naics_2017|51211|5121|Motion Picture and Video Production
naics_2017|512110|51211|Motion Picture and Video Production
naics_2017|51212|5121|Motion Picture and Video Distribution
naics_2017|512120|51212|Motion Picture and Video Distribution
naics_2017|51213|5121|Motion Picture and Video Exhibition
naics_2017|512131|51213|Motion Picture Theaters (except Drive-Ins)
naics_2017|512132|51213|Drive-In Motion Picture Theaters
naics_2017|51219|5121|Postproduction Services and Other Motion Picture and Video Industries
naics_2017|512191|51219|Teleproduction and Other Postproduction Services
naics_2017|512199|51219|Other Motion Picture and Video Industries
naics_2017|5122|512|Sound Recording Industries
naics_2017|51223|5122|Music Publishers
naics_2017|512230|51223|Music Publishers
naics_2017|51224|5122|Sound Recording Studios
naics_2017|512240|51224|Sound Recording Studios
naics_2017|51225|5122|Record Production and Distribution
naics_2017|512250|51225|Record Production and Distribution
naics_2017|51229|5122|Other Sound Recording Industries
naics_2017|512290|51229|Other Sound Recording Industries
naics_2017|515|51|Broadcasting (except Internet)
naics_2017|5151|515|Radio and Television Broadcasting
naics_2017|51511|5151|Radio Broadcasting
naics_2017|515111|51511|Radio Networks
naics_2017|515112|51511|Radio Stations
naics_2017|51512|5151|Television Broadcasting
naics_2017|515120|51512|Television Broadcasting
naics_2017|5152|515|Cable and Other Subscription Programming
naics_2017|51521|5152|Cable and Other Subscription Programming
naics_2017|515210|51521|Cable and Other Subscription Programming
naics_2017|517|51|Telecommunications
naics_2017|5173|517|Wired and Wireless Telecommunications Carriers
naics_2017|51731|5173|Wired and Wireless Telecommunications Carriers
naics_2017|517311|51731|Wired Telecommunications Carriers
naics_2017|517312|51731|Wireless Telecommunications Carriers (except Satellite)
naics_2017|5174|517|Satellite Telecommunications
naics_2017|51741|5174|Satellite Telecommunications
naics_2017|517410|51741|Satellite Telecommunications
naics_2017|5179|517|Other Telecommunications
naics_2017|51791|5179|Other Telecommunications
naics_2017|517911|51791|Telecommunications Resellers
naics_2017|517919|51791|All Other Telecommunications
naics_2017|518|51|Data Processing, Hosting, and Related Services
naics_2017|5182|518|Data Processing, Hosting, and Related Services
naics_2017|51821|5182|Data Processing, Hosting, and Related Services
naics_2017|518210|51821|Data Processing, Hosting, and Related Services
naics_2017|519|51|Other Information Services
naics_2017|5191|519|Other Information Services
naics_2017|51911|5191|News Syndicates
naics_2017|519110|51911|News Syndicates
naics_2017|51912|5191|Libraries and Archives
naics_2017|519120|51912|Libraries and Archives
naics_2017|51913|5191|Internet Publishing and Broadcasting and Web Search Portals
naics_2017|519130|51913|Internet Publishing and Broadcasting and Web Search Portals
naics_2017|51919|5191|All Other Information Services
naics_2017|519190|51919|All Other Information Services
naics_2017|52||Finance and Insurance
naics_2017|521|52|Monetary Authorities-Central Bank
naics_2017|5211|521|Monetary Authorities-Central Bank
naics_2017|52111|5211|Monetary Authorities-Central Bank
naics_2017|521110|52111|Monetary Authorities-Central Bank
naics_2017|522|52|Credit Intermediation and Related Activities
naics_2017|5221|522|Depository Credit Intermediation
naics_2017|52211|5221|Commercial Banking
naics_2017|522110|52211|Commercial Banking
naics_2017|52212|5221|Savings Institutions
naics_2017|522120|52212|Savings Institutions
naics_2017|52213|5221|Credit Unions
naics_2017|522130|52213|Credit Unions
naics_2017|52219|5221|Other Depository Credit Intermediation
naics_2017|522190|52219|Other Depository Credit Intermediation
naics_2017|5222|522|Nondepository Credit Intermediation
naics_2017|52221|5222|Credit Card Issuing
naics_2017|522210|52221|Credit Card Issuing
naics_2017|52222|5222|Sales Financing
naics_2017|522220|52222|Sales Financing
naics_2017|52229|5222|Other Nondepository Credit Intermediation
naics_2017|522291|52229|Consumer Lending
naics_2017|522292|52229|Real Estate Credit
naics_2017|522293|52229|International Trade Financing
naics_2017|522294|52229|Secondary Market Financing
naics_2017|522298|52229|All Other Nondepository Credit Intermediation
naics_2017|5223|522|Activities Related to Credit Intermediation
naics_2017|52231|5223|Mortgage and Nonmortgage Loan Brokers
naics_2017|522310|52231|Mortgage and Nonmortgage Loan Brokers
naics_2017|52232|5223|Financial Transactions Processing, Reserve, and Clearinghouse Activities
naics_2017|522320|52232|Financial Transactions Processing, Reserve, and Clearinghouse Activities
naics_2017|52239|5223|Other Activities Related to Credit Intermediation
naics_2017|522390|52239|Other Activities Related to Credit Intermediation
naics_2017|523|52|Securities, Commodity Contracts, and Other Financial Investments and Related Activities
naics_2017|5231|523|Securities and Commodity Contracts Intermediation and Brokerage
naics_2017|52311|5231|Investment Banking and Securities Dealing
naics_2017|523110|52311|Investment Banking and Securities Dealing
naics_2017|52312|5231|Securities Brokerage
naics_2017|523120|52312|Securities Brokerage
naics_2017|52313|5231|Commodity Contracts Dealing
naics_2017|523130|52313|Commodity Contracts Dealing
naics_2017|52314|5231|Commodity Contracts Brokerage
naics_2017|523140|52314|Commodity Contracts Brokerage
naics_2017|5232|523|Securities and Commodity Exchanges
naics_2017|52321|5232|Securities and Commodity Exchanges
naics_2017|523210|52321|Securities and Commodity Exchanges
naics_2017|5239|523|Other Financial Investment Activities
naics_2017|52391|5239|Miscellaneous Intermediation
naics_2017|523910|52391|Miscellaneous Intermediation
naics_2017|52392|5239|Portfolio Management
naics_2017|523920|52392|Portfolio Management
naics_2017|52393|5239|Investment Advice
naics_2017|523930|52393|Investment Advice
naics_2017|52399|5239|All Other Financial Investment Activities
naics_2017|523991|52399|Trust, Fiduciary, and Custody Activities
naics_2017|523999|52399|Miscellaneous Financial Investment Activities
naics_2017|524|52|Insurance Carriers and Related Activities
naics_2017|5241|524|Insurance Carriers
naics_2017|52411|5241|Direct Life, Health, and Medical Insurance Carriers
naics_2017|524113|52411|Direct Life Insurance Carriers
naics_2017|524114|52411|Direct Health and Medical Insurance Carriers
naics_2017|52412|5241|Direct Insurance (except Life, Health, and Medical) Carriers
naics_2017|524126|52412|Direct Property and Casualty Insurance Carriers
naics_2017|524127|52412|Direct Title Insurance Carriers
naics_2017|524128|52412|Other Direct Insurance (except Life, Health, and Medical) Carriers
naics_2017|52413|5241|Reinsurance Carriers
naics_2017|524130|52413|Reinsurance Carriers
naics_2017|5242|524|Agencies, Brokerages, and Other Insurance Related Activities
naics_2017|52421|5242|Insurance Agencies and Brokerages
naics_2017|524210|52421|Insurance Agencies and Brokerages
naics_2017|52429|5242|Other Insurance Related Activities
naics_2017|524291|52429|Claims Adjusting
naics_2017|524292|52429|Third Party Administration of Insurance and Pension Funds
naics_2017|524298|52429|All Other Insurance Related Activities
naics_2017|525|52|Funds, Trusts, and Other Financial Vehicles
naics_2017|5251|525|Insurance and Employee Benefit Funds
naics_2017|52511|5251|Pension Funds
naics_2017|525110|52511|Pension Funds
naics_2017|52512|5251|Health and Welfare Funds
naics_2017|525120|52512|Health and Welfare Funds
naics_2017|52519|5251|Other Insurance Funds
naics_2017|525190|52519|Other Insurance Funds
naics_2017|5259|525|Other Investment Pools and Funds
naics_2017|52591|5259|Open-End Investment Funds
naics_2017|525910|52591|Open-End Investment Funds
naics_2017|52592|5259|Trusts, Estates, and Agency Accounts
naics_2017|525920|52592|Trusts, Estates, and Agency Accounts
naics_2017|52599|5259|Other Financial Vehicles
naics_2017|525990|52599|Other Financial Vehicles
naics_2017|53||Real Estate and Rental and Leasing
naics_2017|531|53|Real Estate
naics_2017|5311|531|Lessors of Real Estate
naics_2017|53111|5311|Lessors of Residential Buildings and Dwellings
naics_2017|531110|53111|Lessors of Residential Buildings and Dwellings
naics_2017|53112|5311|Lessors of Nonresidential Buildings (except Miniwarehouses)
naics_2017|531120|53112|Lessors of Nonresidential Buildings (except Miniwarehouses)
naics_2017|53113|5311|Lessors of Miniwarehouses and Self-Storage Units
naics_2017|531130|53113|Lessors of Miniwarehouses and Self-Storage Units
naics_2017|53119|5311|Lessors of Other Real Estate Property
naics_2017|531190|53119|Lessors of Other Real Estate Property
naics_2017|5312|531|Offices of Real Estate Agents and Brokers
naics_2017|53121|5312|Offices of Real Estate Agents and Brokers
naics_2017|531210|53121|Offices of Real Estate Agents and Brokers
naics_2017|5313|531|Activities Related to Real Estate
naics_2017|53131|5313|Real Estate Property Managers
naics_2017|531311|53131|Residential Property Managers
naics_2017|531312|53131|Nonresidential Property Managers
naics_2017|53132|5313|Offices of Real Estate Appraisers
naics_2017|531320|53132|Offices of Real Estate Appraisers
naics_2017|53139|5313|Other Activities Related to Real Estate
naics_2017|531390|53139|Other Activities Related to Real Estate
naics_2017|532|53|Rental and Leasing Services
naics_2017|5321|532|Automotive Equipment Rental and Leasing
naics_2017|53211|5321|Passenger Car Rental and Leasing
naics_2017|532111|53211|Passenger Car Rental
naics_2017|532112|53211|Passenger Car Leasing
naics_2017|53212|5321|Truck, Utility Trailer, and RV (Recreational Vehicle) Rental and Leasing
naics_2017|532120|53212|Truck, Utility Trailer, and RV (Recreational Vehicle) Rental and Leasing
naics_2017|5322|532|Consumer Goods Rental
naics_2017|53221|5322|Consumer Electronics and Appliances Rental
naics_2017|532210|53221|Consumer Electronics and Appliances Rental
naics_2017|53228|5322|Other Consumer Goods Rental
naics_2017|532281|53228|Formal Wear and Costume Rental
naics_2017|532282|53228|Video Tape and Disc Rental
naics_2017|532283|53228|Home Health Equipment Rental
naics_2017|532284|53228|Recreational Goods Rental
naics_2017|532289|53228|All Other Consumer Goods Rental
naics_2017|5323|532|General Rental Centers
naics_2017|53231|5323|General Rental Centers
naics_2017|532310|53231|General Rental Centers
naics_2017|5324|532|Commercial and Industrial Machinery and Equipment Rental and Leasing
naics_2017|53241|5324|Construction, Transportation, Mining, and Forestry Machinery and Equipment Rental and Leasing
naics_2017|532411|53241|Commercial Air, Rail, and Water Transportation Equipment Rental and Leasing
naics_2017|532412|53241|Construction, Mining, and Forestry Machinery and Equipment Rental and Leasing
naics_2017|53242|5324|Office Machinery and Equipment Rental and Leasing
naics_2017|532420|53242|Office Machinery and Equipment Rental and Leasing
naics_2017|53249|5324|Other Commercial and Industrial Machinery and Equipment Rental and Leasing
naics_2017|532490|53249|Other Commercial and Industrial Machinery and Equipment Rental and Leasing
naics_2017|533|53|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
naics_2017|5331|533|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
naics_2017|53311|5331|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
naics_2017|533110|53311|Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
naics_2017|54||Professional, Scientific, and Technical Services
naics_2017|541|54|Professional, Scientific, and Technical Services
naics_2017|5411|541|Legal Services
naics_2017|54111|5411|Offices of Lawyers
naics_2017|541110|54111|Offices of Lawyers
naics_2017|54112|5411|Offices of Notaries
naics_2017|541120|54112|Offices of Notaries
naics_2017|54119|5411|Other Legal Services
naics_2017|541191|54119|Title Abstract and Settlement Offices
naics_2017|541199|54119|All Other Legal Services
naics_2017|5412|541|Accounting, Tax Preparation, Bookkeeping, and Payroll Services
naics_2017|54121|5412|Accounting, Tax Preparation, Bookkeeping, and Payroll Services
naics_2017|541211|54121|Offices of Certified Public Accountants
naics_2017|541213|54121|Tax Preparation Services
naics_2017|541214|54121|Payroll Services
naics_2017|541219|54121|Other Accounting Services
naics_2017|5413|541|Architectural, Engineering, and Related Services
naics_2017|54131|5413|Architectural Services
naics_2017|541310|54131|Architectural Services
naics_2017|54132|5413|Landscape Architectural Services
naics_2017|541320|54132|Landscape Architectural Services
naics_2017|54133|5413|Engineering Services
naics_2017|541330|54133|Engineering Services
naics_2017|54134|5413|Drafting Services
naics_2017|541340|54134|Drafting Services
naics_2017|54135|5413|Building Inspection Services
naics_2017|541350|54135|Building Inspection Services
naics_2017|54136|5413|Geophysical Surveying and Mapping Services
naics_2017|541360|54136|Geophysical Surveying and Mapping Services
naics_2017|54137|5413|Surveying and Mapping (except Geophysical) Services
naics_2017|541370|54137|Surveying and Mapping (except Geophysical) Services
naics_2017|54138|5413|Testing Laboratories
naics_2017|541380|54138|Testing Laboratories
naics_2017|5414|541|Specialized Design Services
naics_2017|54141|5414|Interior Design Services
naics_2017|541410|54141|Interior Design Services
naics_2017|54142|5414|Industrial Design Services
naics_2017|541420|54142|Industrial Design Services
naics_2017|54143|5414|Graphic Design Services
naics_2017|541430|54143|Graphic Design Services
naics_2017|54149|5414|Other Specialized Design Services
naics_2017|541490|54149|Other Specialized Design Services
naics_2017|5415|541|Computer Systems Design and Related Services
naics_2017|54151|5415|Computer Systems Design and Related Services
naics_2017|541511|54151|Custom Computer Programming Services
naics_2017|541512|54151|Computer Systems Design Services
naics_2017|541513|54151|Computer Facilities Management Services
naics_2017|541519|54151|Other Computer Related Services
naics_2017|5416|541|Management, Scientific, and Technical Consulting Services
naics_2017|54161|5416|Management Consulting Services
naics_2017|541611|54161|Administrative Management and General Management Consulting Services
naics_2017|541612|54161|Human Resources Consulting Services
naics_2017|541613|54161|Marketing Consulting Services
naics_2017|541614|54161|Process, Physical Distribution, and Logistics Consulting Services
naics_2017|541618|54161|Other Management Consulting Services
naics_2017|54162|5416|Environmental Consulting Services
naics_2017|541620|54162|Environmental Consulting Services
naics_2017|54169|5416|Other Scientific and Technical Consulting Services
naics_2017|541690|54169|Other Scientific and Technical Consulting Services
naics_2017|5417|541|Scientific Research and Development Services
naics_2017|54171|5417|Research and Development in the Physical, Engineering, and Life Sciences
naics_2017|541713|54171|Research and Development in Nanotechnology
naics_2017|541714|54171|Research and Development in Biotechnology (except Nanobiotechnology)
naics_2017|541715|54171|Research and Development in the Physical, Engineering, and Life Sciences (except Nanotechnology and Biotechnology)
naics_2017|54172|5417|Research and Development in the Social Sciences and Humanities
naics_2017|541720|54172|Research and Development in the Social Sciences and Humanities
naics_2017|5418|541|Advertising, Public Relations, and Related Services
naics_2017|54181|5418|Advertising Agencies
naics_2017|541810|54181|Advertising Agencies
naics_2017|54182|5418|Public Relations Agencies
naics_2017|541820|54182|Public Relations Agencies
naics_2017|54183|5418|Media Buying Agencies
naics_2017|541830|54183|Media Buying Agencies
naics_2017|54184|5418|Media Representatives
naics_2017|541840|54184|Media Representatives
naics_2017|54185|5418|Outdoor Advertising
naics_2017|541850|54185|Outdoor Advertising
naics_2017|54186|5418|Direct Mail Advertising
naics_2017|541860|54186|Direct Mail Advertising
naics_2017|54187|5418|Advertising Material Distribution Services
naics_2017|541870|54187|Advertising Material Distribution Services
naics_2017|54189|5418|Other Services Related to Advertising
naics_2017|541890|54189|Other Services Related to Advertising
naics_2017|5419|541|Other Professional, Scientific, and Technical Services
naics_2017|54191|5419|Marketing Research and Public Opinion Polling
naics_2017|541910|54191|Marketing Research and Public Opinion Polling
naics_2017|54192|5419|Photographic Services
naics_2017|541921|54192|Photography Studios, Portrait
naics_2017|541922|54192|Commercial Photography
naics_2017|54193|5419|Translation and Interpretation Services
naics_2017|541930|54193|Translation and Interpretation Services
naics_2017|54194|5419|Veterinary Services
naics_2017|541940|54194|Veterinary Services
naics_2017|54199|5419|All Other Professional, Scientific, and Technical Services
naics_2017|541990|54199|All Other Professional, Scientific, and Technical Services
naics_2017|55||Management of Companies and Enterprises
naics_2017|551|55|Management of Companies and Enterprises
naics_2017|5511|551|Management of Companies and Enterprises
naics_2017|55111|5511|Management of Companies and Enterprises
naics_2017|551111|55111|Offices of Bank Holding Companies
naics_2017|551112|55111|Offices of Other Holding Companies
naics_2017|551114|55111|Corporate, Subsidiary, and Regional Managing Offices
naics_2017|56||Administrative and Support and Waste Management and Remediation Services
naics_2017|561|56|Administrative and Support Services
naics_2017|5611|561|Office Administrative Services
naics_2017|56111|5611|Office Administrative Services
naics_2017|561110|56111|Office Administrative Services
naics_2017|5612|561|Facilities Support Services
naics_2017|56121|5612|Facilities Support Services
naics_2017|561210|56121|Facilities Support Services
naics_2017|5613|561|Employment Services
naics_2017|56131|5613|Employment Placement Agencies and Executive Search Services
naics_2017|561311|56131|Employment Placement Agencies
naics_2017|561312|56131|Executive Search Services
naics_2017|56132|5613|Temporary Help Services
naics_2017|561320|56132|Temporary Help Services
naics_2017|56133|5613|Professional Employer Organizations
naics_2017|561330|56133|Professional Employer Organizations
naics_2017|5614|561|Business Support Services
naics_2017|56141|5614|Document Preparation Services
naics_2017|561410|56141|Document Preparation Services
naics_2017|56142|5614|Telephone Call Centers
naics_2017|561421|56142|Telephone Answering Services
naics_2017|561422|56142|Telemarketing Bureaus and Other Contact Centers
naics_2017|56143|5614|Business Service Centers
naics_2017|561431|56143|Private Mail Centers
naics_2017|561439|56143|Other Business Service Centers (including Copy Shops)
naics_2017|56144|5614|Collection Agencies
naics_2017|561440|56144|Collection Agencies
naics_2017|56145|5614|Credit Bureaus
naics_2017|561450|56145|Credit Bureaus
naics_2017|56149|5614|Other Business Support Services
naics_2017|561491|56149|Repossession Services
naics_2017|561492|56149|Court Reporting and Stenotype Services
naics_2017|561499|56149|All Other Business Support Services
naics_2017|5615|561|Travel Arrangement and Reservation Services
naics_2017|56151|5615|Travel Agencies
naics_2017|561510|56151|Travel Agencies
naics_2017|56152|5615|Tour Operators
naics_2017|561520|56152|Tour Operators
naics_2017|56159|5615|Other Travel Arrangement and Reservation Services
naics_2017|561591|56159|Convention and Visitors Bureaus
naics_2017|561599|56159|All Other Travel Arrangement and Reservation Services
naics_2017|5616|561|Investigation and Security Services
naics_2017|56161|5616|Investigation, Guard, and Armored Car Services
naics_2017|561611|56161|Investigation Services
naics_2017|561612|56161|Security Guards and Patrol Services
naics_2017|561613|56161|Armored Car Services
naics_2017|56162|5616|Security Systems Services
naics_2017|561621|56162|Security Systems Services (except Locksmiths)
naics_2017|561622|56162|Locksmiths
naics_2017|5617|561|Services to Buildings and Dwellings
naics_2017|56171|5617|Exterminating and Pest Control Services
naics_2017|561710|56171|Exterminating and Pest Control Services
naics_2017|56172|5617|Janitorial Services
naics_2017|561720|56172|Janitorial Services
naics_2017|56173|5617|Landscaping Services
naics_2017|561730|56173|Landscaping Services
naics_2017|56174|5617|Carpet and Upholstery Cleaning Services
naics_2017|561740|56174|Carpet and Upholstery Cleaning Services
naics_2017|56179|5617|Other Services to Buildings and Dwellings
naics_2017|561790|56179|Other Services to Buildings and Dwellings
naics_2017|5619|561|Other Support Services
naics_2017|56191|5619|Packaging and Labeling Services
naics_2017|561910|56191|Packaging and Labeling Services
naics_2017|56192|5619|Convention and Trade Show Organizers
naics_2017|561920|56192|Convention and Trade Show Organizers
naics_2017|56199|5619|All Other Support Services
naics_2017|561990|56199|All Other Support Services
naics_2017|562|56|Waste Management and Remediation Services
naics_2017|5621|562|Waste Collection
naics_2017|56211|5621|Waste Collection
naics_2017|562111|56211|Solid Waste Collection
naics_2017|562112|56211|Hazardous Waste Collection
naics_2017|562119|56211|Other Waste Collection
naics_2017|5622|562|Waste Treatment and Disposal
naics_2017|56221|5622|Waste Treatment and Disposal
naics_2017|562211|56221|Hazardous Waste Treatment and Disposal
naics_2017|562212|56221|Solid Waste Landfill
naics_2017|562213|56221|Solid Waste Combustors and Incinerators
naics_2017|562219|56221|Other Nonhazardous Waste Treatment and Disposal
naics_2017|5629|562|Remediation and Other Waste Management Services
naics_2017|56291|5629|Remediation Services
naics_2017|562910|56291|Remediation Services
naics_2017|56292|5629|Materials Recovery Facilities
naics_2017|562920|56292|Materials Recovery Facilities
naics_2017|56299|5629|All Other Waste Management Services
naics_2017|562991|56299|Septic Tank and Related Services
naics_2017|562998|56299|All Other Miscellaneous Waste Management Services
naics_2017|61||Educational Services
naics_2017|611|61|Educational Services
naics_2017|6111|611|Elementary and Secondary Schools
naics_2017|61111|6111|Elementary and Secondary Schools
naics_2017|611110|61111|Elementary and Secondary Schools
naics_2017|6112|611|Junior Colleges
naics_2017|61121|6112|Junior Colleges
naics_2017|611210|61121|Junior Colleges
naics_2017|6113|611|Colleges, Universities, and Professional Schools
naics_2017|61131|6113|Colleges, Universities, and Professional Schools
naics_2017|611310|61131|Colleges, Universities, and Professional Schools
naics_2017|6114|611|Business Schools and Computer and Management Training
naics_2017|61141|6114|Business and Secretarial Schools
naics_2017|611410|61141|Business and Secretarial Schools
naics_2017|61142|6114|Computer Training
naics_2017|611420|61142|Computer Training
naics_2017|61143|6114|Professional and Management Development Training
naics_2017|611430|61143|Professional and Management Development Training
naics_2017|6115|611|Technical and Trade Schools
naics_2017|61151|6115|Technical and Trade Schools
naics_2017|611511|61151|Cosmetology and Barber Schools
naics_2017|611512|61151|Flight Training
naics_2017|611513|61151|Apprenticeship Training
naics_2017|611519|61151|Other Technical and Trade Schools
naics_2017|6116|611|Other Schools and Instruction
naics_2017|61161|6116|Fine Arts Schools
naics_2017|611610|61161|Fine Arts Schools
naics_2017|61162|6116|Sports and Recreation Instruction
naics_2017|611620|61162|Sports and Recreation Instruction
naics_2017|61163|6116|Language Schools
naics_2017|611630|61163|Language Schools
naics_2017|61169|6116|All Other Schools and Instruction
naics_2017|611691|61169|Exam Preparation and Tutoring
naics_2017|611692|61169|Automobile Driving Schools
naics_2017|611699|61169|All Other Miscellaneous Schools and Instruction
naics_2017|6117|611|Educational Support Services
naics_2017|61171|6117|Educational Support Services
naics_2017|611710|61171|Educational Support Services
naics_2017|62||Health Care and Social Assistance
naics_2017|621|62|Ambulatory Health Care Services
naics_2017|6211|621|Offices of Physicians
naics_2017|62111|6211|Offices of Physicians
naics_2017|621111|62111|Offices of Physicians (except Mental Health Specialists)
naics_2017|621112|62111|Offices of Physicians, Mental Health Specialists
naics_2017|6212|621|Offices of Dentists
naics_2017|62121|6212|Offices of Dentists
naics_2017|621210|62121|Offices of Dentists
naics_2017|6213|621|Offices of Other Health Practitioners
naics_2017|62131|6213|Offices of Chiropractors
naics_2017|621310|62131|Offices of Chiropractors
naics_2017|62132|6213|Offices of Optometrists
naics_2017|621320|62132|Offices of Optometrists
naics_2017|62133|6213|Offices of Mental Health Practitioners (except Physicians)
naics_2017|621330|62133|Offices of Mental Health Practitioners (except Physicians)
naics_2017|62134|6213|Offices of Physical, Occupational and Speech Therapists, and Audiologists
naics_2017|621340|62134|Offices of Physical, Occupational and Speech Therapists, and Audiologists
naics_2017|62139|6213|Offices of All Other Health Practitioners
naics_2017|621391|62139|Offices of Podiatrists
naics_2017|621399|62139|Offices of All Other Miscellaneous Health Practitioners
naics_2017|6214|621|Outpatient Care Centers
naics_2017|62141|6214|Family Planning Centers
naics_2017|621410|62141|Family Planning Centers
naics_2017|62142|6214|Outpatient Mental Health and Substance Abuse Centers
naics_2017|621420|62142|Outpatient Mental Health and Substance Abuse Centers
naics_2017|62149|6214|Other Outpatient Care Centers
naics_2017|621491|62149|HMO Medical Centers
naics_2017|621492|62149|Kidney Dialysis Centers
naics_2017|621493|62149|Freestanding Ambulatory Surgical and Emergency Centers
naics_2017|621498|62149|All Other Outpatient Care Centers
naics_2017|6215|621|Medical and Diagnostic Laboratories
naics_2017|62151|6215|Medical and Diagnostic Laboratories
naics_2017|621511|62151|Medical Laboratories
naics_2017|621512|62151|Diagnostic Imaging Centers
naics_2017|6216|621|Home Health Care Services
naics_2017|62161|6216|Home Health Care Services
naics_2017|621610|62161|Home Health Care Services
naics_2017|6219|621|Other Ambulatory Health Care Services
naics_2017|62191|6219|Ambulance Services
naics_2017|621910|62191|Ambulance Services
naics_2017|62199|6219|All Other Ambulatory Health Care Services
naics_2017|621991|62199|Blood and Organ Banks
naics_2017|621999|62199|All Other Miscellaneous Ambulatory Health Care Services
naics_2017|622|62|Hospitals
naics_2017|6221|622|General Medical and Surgical Hospitals
naics_2017|62211|6221|General Medical and Surgical Hospitals
naics_2017|622110|62211|General Medical and Surgical Hospitals
naics_2017|6222|622|Psychiatric and Substance Abuse Hospitals
naics_2017|62221|6222|Psychiatric and Substance Abuse Hospitals
naics_2017|622210|62221|Psychiatric and Substance Abuse Hospitals
naics_2017|6223|622|Specialty (except Psychiatric and Substance Abuse) Hospitals
naics_2017|62231|6223|Specialty (except Psychiatric and Substance Abuse) Hospitals
naics_2017|622310|62231|Specialty (except Psychiatric and Substance Abuse) Hospitals
naics_2017|623|62|Nursing and Residential Care Facilities
naics_2017|6231|623|Nursing Care Facilities (Skilled Nursing Facilities)
naics_2017|62311|6231|Nursing Care Facilities (Skilled Nursing Facilities)
naics_2017|623110|62311|Nursing Care Facilities (Skilled Nursing Facilities)
naics_2017|6232|623|Residential Intellectual and Developmental Disability, Mental Health, and Substance Abuse Facilities
naics_2017|62321|6232|Residential Intellectual and Developmental Disability Facilities
naics_2017|623210|62321|Residential Intellectual and Developmental Disability Facilities
naics_2017|62322|6232|Residential Mental Health and Substance Abuse Facilities
naics_2017|623220|62322|Residential Mental Health and Substance Abuse Facilities
naics_2017|6233|623|Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly
naics_2017|62331|6233|Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly
naics_2017|623311|62331|Continuing Care Retirement Communities
naics_2017|623312|62331|Assisted Living Facilities for the Elderly
naics_2017|6239|623|Other Residential Care Facilities
naics_2017|62399|6239|Other Residential Care Facilities
naics_2017|623990|62399|Other Residential Care Facilities
naics_2017|624|62|Social Assistance
naics_2017|6241|624|Individual and Family Services
naics_2017|62411|6241|Child and Youth Services
naics_2017|624110|62411|Child and Youth Services
naics_2017|62412|6241|Services for the Elderly and Persons with Disabilities
naics_2017|624120|62412|Services for the Elderly and Persons with Disabilities
naics_2017|62419|6241|Other Individual and Family Services
naics_2017|624190|62419|Other Individual and Family Services
naics_2017|6242|624|Community Food and Housing, and Emergency and Other Relief Services
naics_2017|62421|6242|Community Food Services
naics_2017|624210|62421|Community Food Services
naics_2017|62422|6242|Community Housing Services
naics_2017|624221|62422|Temporary Shelters
naics_2017|624229|62422|Other Community Housing Services
naics_2017|62423|6242|Emergency and Other Relief Services
naics_2017|624230|62423|Emergency and Other Relief Services
naics_2017|6243|624|Vocational Rehabilitation Services
naics_2017|62431|6243|Vocational Rehabilitation Services
naics_2017|624310|62431|Vocational Rehabilitation Services
naics_2017|6244|624|Child Day Care Services
naics_2017|62441|6244|Child Day Care Services
naics_2017|624410|62441|Child Day Care Services
naics_2017|71||Arts, Entertainment, and Recreation
naics_2017|711|71|Performing Arts, Spectator Sports, and Related Industries
naics_2017|7111|711|Performing Arts Companies
naics_2017|71111|7111|Theater Companies and Dinner Theaters
naics_2017|711110|71111|Theater Companies and Dinner Theaters
naics_2017|71112|7111|Dance Companies
naics_2017|711120|71112|Dance Companies
naics_2017|71113|7111|Musical Groups and Artists
naics_2017|711130|71113|Musical Groups and Artists
naics_2017|71119|7111|Other Performing Arts Companies
naics_2017|711190|71119|Other Performing Arts Companies
naics_2017|7112|711|Spectator Sports
naics_2017|71121|7112|Spectator Sports
naics_2017|711211|71121|Sports Teams and Clubs
naics_2017|711212|71121|Racetracks
naics_2017|711219|71121|Other Spectator Sports
naics_2017|7113|711|Promoters of Performing Arts, Sports, and Similar Events
naics_2017|71131|7113|Promoters of Performing Arts, Sports, and Similar Events with Facilities
naics_2017|711310|71131|Promoters of Performing Arts, Sports, and Similar Events with Facilities
naics_2017|71132|7113|Promoters of Performing Arts, Sports, and Similar Events without Facilities
naics_2017|711320|71132|Promoters of Performing Arts, Sports, and Similar Events without Facilities
naics_2017|7114|711|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures
naics_2017|71141|7114|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures
naics_2017|711410|71141|Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures
naics_2017|7115|711|Independent Artists, Writers, and Performers
naics_2017|71151|7115|Independent Artists, Writers, and Performers
naics_2017|711510|71151|Independent Artists, Writers, and Performers
naics_2017|712|71|Museums, Historical Sites, and Similar Institutions
naics_2017|7121|712|Museums, Historical Sites, and Similar Institutions
naics_2017|71211|7121|Museums
naics_2017|712110|71211|Museums
naics_2017|71212|7121|Historical Sites
naics_2017|712120|71212|Historical Sites
naics_2017|71213|7121|Zoos and Botanical Gardens
naics_2017|712130|71213|Zoos and Botanical Gardens
naics_2017|71219|7121|Nature Parks and Other Similar Institutions
naics_2017|712190|71219|Nature Parks and Other Similar Institutions
naics_2017|713|71|Amusement, Gambling, and Recreation Industries
naics_2017|7131|713|Amusement Parks and Arcades
naics_2017|71311|7131|Amusement and Theme Parks
naics_2017|713110|71311|Amusement and Theme Parks
naics_2017|71312|7131|Amusement Arcades
naics_2017|713120|71312|Amusement Arcades
naics_2017|7132|713|Gambling Industries
naics_2017|71321|7132|Casinos (except Casino Hotels)
naics_2017|713210|71321|Casinos (except Casino Hotels)
naics_2017|71329|7132|Other Gambling Industries
naics_2017|713290|71329|Other Gambling Industries
naics_2017|7139|713|Other Amusement and Recreation Industries
naics_2017|71391|7139|Golf Courses and Country Clubs
naics_2017|713910|71391|Golf Courses and Country Clubs
naics_2017|71392|7139|Skiing Facilities
naics_2017|713920|71392|Skiing Facilities
naics_2017|71393|7139|Marinas
naics_2017|713930|71393|Marinas
naics_2017|71394|7139|Fitness and Recreational Sports Centers
naics_2017|713940|71394|Fitness and Recreational Sports Centers
naics_2017|71395|7139|Bowling Centers
naics_2017|713950|71395|Bowling Centers
naics_2017|71399|7139|All Other Amusement and Recreation Industries
naics_2017|713990|71399|All Other Amusement and Recreation Industries
naics_2017|72||Accommodation and Food Services
naics_2017|721|72|Accommodation
naics_2017|7211|721|Traveler Accommodation
naics_2017|72111|7211|Hotels (except Casino Hotels) and Motels
naics_2017|721110|72111|Hotels (except Casino Hotels) and Motels
naics_2017|72112|7211|Casino Hotels
naics_2017|721120|72112|Casino Hotels
naics_2017|72119|7211|Other Traveler Accommodation
naics_2017|721191|72119|Bed-and-Breakfast Inns
naics_2017|721199|72119|All Other Traveler Accommodation
naics_2017|7212|721|RV (Recreational Vehicle) Parks and Recreational Camps
naics_2017|72121|7212|RV (Recreational Vehicle) Parks and Recreational Camps
naics_2017|721211|72121|RV (Recreational Vehicle) Parks and Campgrounds
naics_2017|721214|72121|Recreational and Vacation Camps (except Campgrounds)
naics_2017|7213|721|Rooming and Boarding Houses, Dormitories, and Workers' Camps
naics_2017|72131|7213|Rooming and Boarding Houses, Dormitories, and Workers' Camps
naics_2017|721310|72131|Rooming and Boarding Houses, Dormitories, and Workers' Camps
naics_2017|722|72|Food Services and Drinking Places
naics_2017|7223|722|Special Food Services
naics_2017|72231|7223|Food Service Contractors
naics_2017|722310|72231|Food Service Contractors
naics_2017|72232|7223|Caterers
naics_2017|722320|72232|Caterers
naics_2017|72233|7223|Mobile Food Services
naics_2017|722330|72233|Mobile Food Services
naics_2017|7224|722|Drinking Places (Alcoholic Beverages)
naics_2017|72241|7224|Drinking Places (Alcoholic Beverages)
naics_2017|722410|72241|Drinking Places (Alcoholic Beverages)
naics_2017|7225|722|Restaurants and Other Eating Places
naics_2017|72251|7225|Restaurants and Other Eating Places
naics_2017|722511|72251|Full-Service Restaurants
naics_2017|722513|72251|Limited-Service Restaurants
naics_2017|722514|72251|Cafeterias, Grill Buffets, and Buffets
naics_2017|722515|72251|Snack and Nonalcoholic Beverage Bars
naics_2017|81||Other Services (except Public Administration)
naics_2017|811|81|Repair and Maintenance
naics_2017|8111|811|Automotive Repair and Maintenance
naics_2017|81111|8111|Automotive Mechanical and Electrical Repair and Maintenance
naics_2017|811111|81111|General Automotive Repair
naics_2017|811112|81111|Automotive Exhaust System Repair
naics_2017|811113|81111|Automotive Transmission Repair
naics_2017|811118|81111|Other Automotive Mechanical and Electrical Repair and Maintenance
naics_2017|81112|8111|Automotive Body, Paint, Interior, and Glass Repair
naics_2017|811121|81112|Automotive Body, Paint, and Interior Repair and Maintenance
naics_2017|811122|81112|Automotive Glass Replacement Shops
naics_2017|81119|8111|Other Automotive Repair and Maintenance
naics_2017|811191|81119|Automotive Oil Change and Lubrication Shops
naics_2017|811192|81119|Car Washes
naics_2017|811198|81119|All Other Automotive Repair and Maintenance
naics_2017|8112|811|Electronic and Precision Equipment Repair and Maintenance
naics_2017|81121|8112|Electronic and Precision Equipment Repair and Maintenance
naics_2017|811211|81121|Consumer Electronics Repair and Maintenance
naics_2017|811212|81121|Computer and Office Machine Repair and Maintenance
naics_2017|811213|81121|Communication Equipment Repair and Maintenance
naics_2017|811219|81121|Other Electronic and Precision Equipment Repair and Maintenance
naics_2017|8113|811|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and Maintenance
naics_2017|81131|8113|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and Maintenance
naics_2017|811310|81131|Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and Maintenance
naics_2017|8114|811|Personal and Household Goods Repair and Maintenance
naics_2017|81141|8114|Home and Garden Equipment and Appliance Repair and Maintenance
naics_2017|811411|81141|Home and Garden Equipment Repair and Maintenance
naics_2017|811412|81141|Appliance Repair and Maintenance
naics_2017|81142|8114|Reupholstery and Furniture Repair
naics_2017|811420|81142|Reupholstery and Furniture Repair
naics_2017|81143|8114|Footwear and Leather Goods Repair
naics_2017|811430|81143|Footwear and Leather Goods Repair
naics_2017|81149|8114|Other Personal and Household Goods Repair and Maintenance
naics_2017|811490|81149|Other Personal and Household Goods Repair and Maintenance
naics_2017|812|81|Personal and Laundry Services
naics_2017|8121|812|Personal Care Services
naics_2017|81211|8121|Hair, Nail, and Skin Care Services
naics_2017|812111|81211|Barber Shops
naics_2017|812112|81211|Beauty Salons
naics_2017|812113|81211|Nail Salons
naics_2017|81219|8121|Other Personal Care Services
naics_2017|812191|81219|Diet and Weight Reducing Centers
naics_2017|812199|81219|Other Personal Care Services
naics_2017|8122|812|Death Care Services
naics_2017|81221|8122|Funeral Homes and Funeral Services
naics_2017|812210|81221|Funeral Homes and Funeral Services
naics_2017|81222|8122|Cemeteries and Crematories
naics_2017|812220|81222|Cemeteries and Crematories
naics_2017|8123|812|Drycleaning and Laundry Services
naics_2017|81231|8123|Coin-Operated Laundries and Drycleaners
naics_2017|812310|81231|Coin-Operated Laundries and Drycleaners
naics_2017|81232|8123|Drycleaning and Laundry Services (except Coin-Operated)
naics_2017|812320|81232|Drycleaning and Laundry Services (except Coin-Operated)
naics_2017|81233|8123|Linen and Uniform Supply
naics_2017|812331|81233|Linen Supply
naics_2017|812332|81233|Industrial Launderers
naics_2017|8129|812|Other Personal Services
naics_2017|81291|8129|Pet Care (except Veterinary) Services
naics_2017|812910|81291|Pet Care (except Veterinary) Services
naics_2017|81292|8129|Photofinishing
naics_2017|812921|81292|Photofinishing Laboratories (except One-Hour)
naics_2017|812922|81292|One-Hour Photofinishing
naics_2017|81293|8129|Parking Lots and Garages
naics_2017|812930|81293|Parking Lots and Garages
naics_2017|81299|8129|All Other Personal Services
naics_2017|812990|81299|All Other Personal Services
naics_2017|813|81|Religious, Grantmaking, Civic, Professional, and Similar Organizations
naics_2017|8131|813|Religious Organizations
naics_2017|81311|8131|Religious Organizations
naics_2017|813110|81311|Religious Organizations
naics_2017|8132|813|Grantmaking and Giving Services
naics_2017|81321|8132|Grantmaking and Giving Services
naics_2017|813211|81321|Grantmaking Foundations
naics_2017|813212|81321|Voluntary Health Organizations
naics_2017|813219|81321|Other Grantmaking and Giving Services
naics_2017|8133|813|Social Advocacy Organizations
naics_2017|81331|8133|Social Advocacy Organizations
naics_2017|813311|81331|Human Rights Organizations
naics_2017|813312|81331|Environment, Conservation and Wildlife Organizations
naics_2017|813319|81331|Other Social Advocacy Organizations
naics_2017|8134|813|Civic and Social Organizations
naics_2017|81341|8134|Civic and Social Organizations
naics_2017|813410|81341|Civic and Social Organizations
naics_2017|8139|813|Business, Professional, Labor, Political, and Similar Organizations
naics_2017|81391|8139|Business Associations
naics_2017|813910|81391|Business Associations
naics_2017|81392|8139|Professional Organizations
naics_2017|813920|81392|Professional Organizations
naics_2017|81393|8139|Labor Unions and Similar Labor Organizations
naics_2017|813930|81393|Labor Unions and Similar Labor Organizations
naics_2017|81394|8139|Political Organizations
naics_2017|813940|81394|Political Organizations
naics_2017|81399|8139|Other Similar Organizations (except Business, Professional, Labor, and Political Organizations)
naics_2017|813990|81399|Other Similar Organizations (except Business, Professional, Labor, and Political Organizations)
naics_2017|814|81|Private Households
naics_2017|8141|814|Private Households
naics_2017|81411|8141|Private Households
naics_2017|814110|81411|Private Households
naics_2017|92||Public Administration
naics_2017|921|92|Executive, Legislative, and Other General Government Support
naics_2017|9211|921|Executive, Legislative, and Other General Government Support
naics_2017|92111|9211|Executive Offices
naics_2017|921110|92111|Executive Offices
naics_2017|92112|9211|Legislative Bodies
naics_2017|921120|92112|Legislative Bodies
naics_2017|92113|9211|Public Finance Activities
naics_2017|921130|92113|Public Finance Activities
naics_2017|92114|9211|Executive and Legislative Offices, Combined
naics_2017|921140|92114|Executive and Legislative Offices, Combined
naics_2017|92115|9211|American Indian and Alaska Native Tribal Governments
naics_2017|921150|92115|American Indian and Alaska Native Tribal Governments
naics_2017|92119|9211|Other General Government Support
naics_2017|921190|92119|Other General Government Support
naics_2017|922|92|Justice, Public Order, and Safety Activities
naics_2017|9221|922|Justice, Public Order, and Safety Activities
naics_2017|92211|9221|Courts
naics_2017|922110|92211|Courts
naics_2017|92212|9221|Police Protection
naics_2017|922120|92212|Police Protection
naics_2017|92213|9221|Legal Counsel and Prosecution
naics_2017|922130|92213|Legal Counsel and Prosecution
naics_2017|92214|9221|Correctional Institutions
naics_2017|922140|92214|Correctional Institutions
naics_2017|92215|9221|Parole Offices and Probation Offices
naics_2017|922150|92215|Parole Offices and Probation Offices
naics_2017|92216|9221|Fire Protection
naics_2017|922160|92216|Fire Protection
naics_2017|92219|9221|Other Justice, Public Order, and Safety Activities
naics_2017|922190|92219|Other Justice, Public Order, and Safety Activities
naics_2017|923|92|Administration of Human Resource Programs
naics_2017|9231|923|Administration of Human Resource Programs
naics_2017|92311|9231|Administration of Education Programs
naics_2017|923110|92311|Administration of Education Programs
naics_2017|92312|9231|Administration of Public Health Programs
naics_2017|923120|92312|Administration of Public Health Programs
naics_2017|92313|9231|Administration of Human Resource Programs (except Education, Public Health, and Veterans' Affairs Programs)
naics_2017|923130|92313|Administration of Human Resource Programs (except Education, Public Health, and Veterans' Affairs Programs)
naics_2017|92314|9231|Administration of Veterans' Affairs
naics_2017|923140|92314|Administration of Veterans' Affairs
naics_2017|924|92|Administration of Environmental Quality Programs
naics_2017|9241|924|Administration of Environmental Quality Programs
naics_2017|92411|9241|Administration of Air and Water Resource and Solid Waste Management Programs
naics_2017|924110|92411|Administration of Air and Water Resource and Solid Waste Management Programs
naics_2017|92412|9241|Administration of Conservation Programs
naics_2017|924120|92412|Administration of Conservation Programs
naics_2017|925|92|Administration of Housing Programs, Urban Planning, and Community Development
naics_2017|9251|925|Administration of Housing Programs, Urban Planning, and Community Development
naics_2017|92511|9251|Administration of Housing Programs
naics_2017|925110|92511|Administration of Housing Programs
naics_2017|92512|9251|Administration of Urban Planning and Community and Rural Development
naics_2017|925120|92512|Administration of Urban Planning and Community and Rural Development
naics_2017|926|92|Administration of Economic Programs
naics_2017|9261|926|Administration of Economic Programs
naics_2017|92611|9261|Administration of General Economic Programs
naics_2017|926110|92611|Administration of General Economic Programs
naics_2017|92612|9261|Regulation and Administration of Transportation Programs
naics_2017|926120|92612|Regulation and Administration of Transportation Programs
naics_2017|92613|9261|Regulation and Administration of Communications, Electric, Gas, and Other Utilities
naics_2017|926130|92613|Regulation and Administration of Communications, Electric, Gas, and Other Utilities
naics_2017|92614|9261|Regulation of Agricultural Marketing and Commodities
naics_2017|926140|92614|Regulation of Agricultural Marketing and Commodities
naics_2017|92615|9261|Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors
naics_2017|926150|92615|Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors
naics_2017|927|92|Space Research and Technology
naics_2017|9271|927|Space Research and Technology
naics_2017|92711|9271|Space Research and Technology
naics_2017|927110|92711|Space Research and Technology
naics_2017|928|92|National Security and International Affairs
naics_2017|9281|928|National Security and International Affairs
naics_2017|92811|9281|National Security
naics_2017|928110|92811|National Security
naics_2017|92812|9281|International Affairs
naics_2017|928120|92812|International Affairs$seed$, E'\n') as line;

insert into ref.industry_code as target (domain, code, parent_code, name)
select cell[1],
       cell[2],
       nullif(cell[3], ''),
       cell[4]
  from seed
on conflict (domain, code) do update set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active')
 where row(target.parent_code, target.name, target.status) is distinct from row(excluded.parent_code, excluded.name, 'active');

update ref.industry_code as target set status = 'deprecated'
 where status <> 'deprecated' and target.domain in (select cell[1] from seed) and not exists (select from seed where cell[1] = target.domain and cell[2] = target.code);

drop table seed;
