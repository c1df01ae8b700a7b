using System;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    private const int NoShape = -1;
    private const int MaxShapeOnStack = 256;

    /// <summary>
    /// Finds the shape that matches the next object, without consuming it: among those whose requirements the object
    /// meets, the one that declares most of its members.
    /// </summary>
    /// <param name="shapes">The shapes; if several match equally well, the first one is returned.</param>
    /// <returns>The index of the shape, or -1 if none matches or the value is not an object.</returns>
    public readonly int Choose(JsonShape[] shapes) => Choose(shapes, takesFirst: true);

    /// <summary>Finds a shape like <see cref="Choose(JsonShape[])"/>, but none if several match equally well.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>The index of the shape, or -1.</returns>
    public readonly int ChooseOnly(JsonShape[] shapes) => Choose(shapes, takesFirst: false);

    /// <summary>Determines whether the next value can be read, without consuming it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">The delegate that reads it.</param>
    /// <returns><see langword="true"/> if it can be read; otherwise, <see langword="false"/>.</returns>
    public readonly bool CanRead<T>(JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var probe = this;
        probe._settings = _settings with { Log = null, IsFirst = false };
        try
        {
            _ = read(ref probe);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// Returns the text of the next value without consuming it, or <see langword="null"/> if it is neither a string, a
    /// number nor a Boolean.
    /// </summary>
    internal readonly string? PeekText()
    {
        var probe = this;
        return probe.PeekKind() switch
        {
            JsonKind.String => probe.ReadString(),
            JsonKind.Integer or JsonKind.Fraction => Encoding.ASCII.GetString(probe.Number()),
            JsonKind.Boolean => probe.ReadBoolean() ? "true" : "false",
            _ => null,
        };
    }

    /// <summary>
    /// Determines whether the next value is an object that has one of the members, without consuming it.
    /// </summary>
    internal readonly bool HasAny(JsonMemberTable members)
    {
        var probe = this;
        if (probe.PeekKind() != JsonKind.Object)
        {
            return false;
        }

        for (
            var member = probe.FirstMember(members);
            member != JsonMemberTable.End;
            member = probe.NextMember(members, member)
        )
        {
            if (member >= 0)
            {
                return true;
            }

            probe.SkipMember();
        }

        return false;
    }

    private readonly int Choose(JsonShape[] shapes, bool takesFirst)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var (best, most, isTie) = (NoShape, (Known: NoShape, Required: NoShape), false);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (!Fits(shapes[i], out var known))
            {
                continue;
            }

            // Prefer the shape that requires more, as it is more specific.
            var order = (known, shapes[i].RequiredMembers.Count).CompareTo(most);
            isTie = order == 0 || (order < 0 && isTie);
            if (order > 0 || (order == 0 && best < 0))
            {
                (best, most) = (i, (known, shapes[i].RequiredMembers.Count));
            }
        }

        var chosen = isTie && !takesFirst ? NoShape : best;
        return chosen != NoShape || (_settings.Log is null && !_settings.IsFirst) ? chosen : Nearest(shapes);
    }

    /// <summary>
    /// Returns the only shape with the fewest missing members, or -1 if there are several or the constants rule out all
    /// shapes.
    /// </summary>
    private readonly int Nearest(JsonShape[] shapes)
    {
        var (nearest, least, isTie) = (NoShape, (Missing: int.MaxValue, Unknown: 0), false);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (!Meets(shapes[i], out var known, out var missing))
            {
                continue;
            }

            var order = (missing, -known).CompareTo(least);
            isTie = order == 0 || (order > 0 && isTie);
            if (order < 0)
            {
                (nearest, least) = (i, (missing, -known));
            }
        }

        // Requires at least one member as evidence.
        nearest = isTie || least.Unknown == 0 ? NoShape : nearest;
        if (nearest != NoShape && _settings.IsFirst)
        {
            Throw("no case of the union has these members");
        }

        return nearest;
    }

    /// <summary>
    /// Determines whether the next object meets the requirements of a shape, and how many of its members the shape
    /// declares.
    /// </summary>
    private readonly bool Fits(JsonShape shape, out int known) =>
        Meets(shape, out known, out var missing) && missing == 0;

    /// <summary>
    /// Determines whether the next object has the constants of a shape, how many of its members the shape declares, and
    /// how many required members are missing.
    /// </summary>
    private readonly bool Meets(JsonShape shape, out int known, out int missing)
    {
        (known, missing) = (0, 0);
        var probe = this;
        if (probe.PeekKind() != JsonKind.Object)
        {
            return false;
        }

        var seen = shape.Count <= MaxShapeOnStack ? stackalloc bool[shape.Count] : new bool[shape.Count];
        for (
            var member = probe.FirstMember(shape.Members);
            member != JsonMemberTable.End;
            member = probe.NextMember(shape.Members, member)
        )
        {
            if (member >= 0)
            {
                known += seen[member] ? 0 : 1;
                seen[member] = true;
                if (!shape.Allows(member, probe))
                {
                    return false;
                }
            }

            probe.SkipMember();
        }

        foreach (var member in shape.RequiredMembers)
        {
            missing += seen[member] ? 0 : 1;
        }

        return true;
    }
}
