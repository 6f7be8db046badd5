namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>Common surnames: evidence where the given name is a rare one.</summary>
/// <remarks>The most frequent surnames of the U.S. Census Bureau's 2010 tables (public domain), without those that are above all words or
/// places.</remarks>
internal static class Surnames
{
    private static readonly WordSet Common = new(
        "Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson",
        "Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright Scott Torres Nguyen Flores Green Adams",
        "Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris",
        "Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Richardson Watson Brooks Chavez",
        "Wood James Bennett Gray Mendoza Ruiz Hughes Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez Powell Jenkins Perry Sullivan Russell",
        "Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin",
        "Wallace Moreno Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez",
        "Mcdonald Woods Kennedy Wells Vargas Henry Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw",
        "Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Robertson Boyd Rose Stone Salazar Fox Mills Meyer Rice Schmidt Garza Daniels",
        "Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley",
        "Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena",
        "Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez",
        "Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs Obrien Lynch Vega Bishop Montgomery",
        "Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Wong Reid Hanson Mccoy Garrett Burton Fuller Weber Welch Rojas Lucas",
        "Marquez Fields Little Yang Padilla Walsh Bowman Schultz Fowler Mejia Davidson Acosta Brewer Holland Juarez Newman Pearson Curtis Cortez",
        "Douglas Schneider Joseph Barrett Navarro Figueroa Keller Avila Wade Molina Stanley Hopkins Campos Barnett Bates Chambers Caldwell Beck",
        "Lambert Miranda Byrd Craig Ayala Lowe Frazier Powers Neal Leonard Gregory Carrillo Sutton Fleming Rhodes Shelton Schwartz Norris Jennings",
        "Rios Watts Duran Walters Cohen Mcdaniel Moran Parks Steele Vaughn Becker Holt Deleon Barker Terry Hale Leon Haynes Benson Horton Miles",
        "Lyons Pham Graves Bush Thornton Wolfe Warner Cabrera Mckinney Mann Zimmerman Dawson Lara Fletcher Page Mccarthy Love Robles Cervantes Solis",
        "Erickson Reeves Chang Klein Salinas Fuentes Baldwin Daniel Simon Velasquez Hardy Higgins Aguirre");

    /// <summary>Whether the word is a common surname.</summary>
    public static bool Has(string word) => Common.Has(word) || PinyinNames.Surnames.Has(word);
}
