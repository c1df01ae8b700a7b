using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Demo;

internal static class Values
{
    public static void Run()
    {
        Note text = new() { Title = "Bug", Labels = ["bug"] };
        Note number = new() { Title = 5, Places = true };
        static string Told(NoteTitle title) =>
            title.Match(
                @string: text => text,
                int64: number => "no. " + number,
                unknown: (JsonElement json) => json.GetRawText()
            );
        var switched = "";
        number.Places!.Switch(
            stringList: list => switched = "list",
            boolean: flag => switched = "flag",
            unknown: json => switched = "raw"
        );
        var matched = number.Title.Value switch
        {
            string => "text",
            long => "number",
            _ => "raw",
        };
        Console.WriteLine($"{Told(text.Title)}, {Told(number.Title)}, {switched}, {matched}");

        PetKind kind = "Dog";
        var sound = kind.Value switch
        {
            PetKind.Values.Cat => "meow",
            PetKind.Values.Dog => "woof",
            var unknown => unknown,
        };
        Console.WriteLine($"{sound} {(string)kind} {new PetKind("parrot").IsKnown} {Format(kind)}");
        Console.WriteLine($"{Allows("cat")} {Allows("dog")}");
    }

    private static bool Allows(string kind) =>
        typeof(Values)
            .GetMethod(nameof(Adopt))!
            .GetParameters()[0]
            .GetCustomAttributes(typeof(AllowedValuesAttribute), false)
            .Cast<AllowedValuesAttribute>()
            .Single()
            .IsValid(kind);

    public static void Adopt([AllowedValues(PetKind.Values.Cat)] string kind) => Console.WriteLine(kind);

    private static string Format<T>(T value)
        where T : ISpanFormattable, IParsable<T>
    {
        Span<char> buffer = stackalloc char[8];
        return value.TryFormat(buffer, out var written, default, null) ? buffer[..written].ToString() : "";
    }
}
