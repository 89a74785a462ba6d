namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>The house's colour cards.</summary>
internal static class Palettes
{
    public static readonly Palette Night = new("#15132B", "#F6EFE0", "#D9364E", "#2B2A5E", "#5B4BB5", "#FFD166");
    public static readonly Palette Cream = new("#F4EAD7", "#1D1A2B", "#E4572E", "#1B4965", "#62B6CB", "#FFC857");
    public static readonly Palette Rose = new("#FBE3DF", "#3A0F2B", "#D7263D", "#7B1E55", "#F49FBC", "#FFE45E");
    public static readonly Palette Forest = new("#10231C", "#F3EFD9", "#2A9D6F", "#174C3C", "#8AB17D", "#F4A259");
    public static readonly Palette Sea = new("#0B2545", "#EEF4ED", "#13A89E", "#134074", "#8DA9C4", "#FF9F6B");
    public static readonly Palette Ember = new("#1C0F13", "#FCEFE6", "#E3342F", "#7A1B2C", "#F2772E", "#FFC23D");
    public static readonly Palette Mint = new("#E6F3EC", "#12312B", "#1F8A70", "#C9D94A", "#7AC5A4", "#FD7400");
    public static readonly Palette Violet = new("#1B1035", "#F7F1FF", "#7F3FE0", "#3C1A7D", "#E04DAF", "#4DE3D4");
    public static readonly Palette Sand = new("#EADBC3", "#2D2218", "#B5502F", "#7A6A4F", "#C9A66B", "#FBF5E9");
    public static readonly Palette Ice = new("#E8F0F7", "#0F2238", "#2E6FBF", "#9CC3E6", "#5B8DB8", "#F25C54");
    public static readonly Palette Hanji = new("#F2E8D5", "#22201C", "#B3282D", "#3B5B52", "#1F3A5F", "#E9B44C");
    public static readonly Palette Dancheong = new("#F4E9D8", "#1E2A2A", "#C8332B", "#1F7A6B", "#1D4E89", "#F2B632");
    public static readonly Palette Lemon = new("#FFE14D", "#17151F", "#F0443A", "#17151F", "#2E86AB", "#FFF7D6");
    public static readonly Palette Slate = new("#23272F", "#F1ECE2", "#8C96A8", "#3A414E", "#C9503F", "#F5D48F");
    public static readonly Palette Plum = new("#2A0E2E", "#FFEFE4", "#F2545B", "#6B2D5C", "#F0A6CA", "#F9DC5C");
    public static readonly Palette Sky = new("#CDE7F5", "#14213D", "#EF476F", "#118AB2", "#06A77D", "#FFF3B0");
}
