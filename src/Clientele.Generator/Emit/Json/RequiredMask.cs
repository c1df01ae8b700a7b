using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>
/// Prints how a reading constructor notices members that are missing: a bit for each that is demanded, 64 to a
/// variable.
/// </summary>
/// <param name="demanded">The demanded members' indexes, in order.</param>
/// <param name="namesField">The static field with the members' names.</param>
/// <param name="count">How many members there are.</param>
internal sealed class RequiredMask(List<int> demanded, string namesField, int count)
{
    private const int Width = 64;

    /// <summary>Whether a member's bit is the one of its index.</summary>
    private readonly bool _isByIndex = count <= Width;

    /// <summary>Prints the variables.</summary>
    public void Declare(SourceWriter writer)
    {
        for (var i = 0; i * Width < demanded.Count; i++)
        {
            writer.Line($"var {Variable(i)} = 0UL;");
        }
    }

    /// <summary>The statement after a member is read; empty where it is not demanded.</summary>
    public string Mark(int index)
    {
        var bit = demanded.IndexOf(index);
        if (_isByIndex && bit >= 0)
        {
            bit = index;
        }

        return bit < 0 ? "" : $"{Variable(bit / Width)} |= {Hex(1UL << (bit % Width))};";
    }

    /// <summary>Prints the check at the end.</summary>
    public void Check(SourceWriter writer)
    {
        for (var i = 0; i * Width < demanded.Count; i++)
        {
            writer.Line();
            var bits = demanded.GetRange(i * Width, Math.Min(Width, demanded.Count - (i * Width)));
            if (_isByIndex)
            {
                var mask = Hex(bits.Aggregate(0UL, static (mask, bit) => mask | (1UL << bit)));
                writer.Line($"if (seen != {mask}) {{ reader.ThrowMissing({namesField}, seen, {mask}); }}");
                return;
            }

            var all = bits.Count == Width ? ulong.MaxValue : (1UL << bits.Count) - 1;
            using (writer.Block($"if ({Variable(i)} != {Hex(all)})"))
            {
                var indexes = string.Join(", ", bits.Select(static bit => bit.ToString(CultureInfo.InvariantCulture)));
                writer.Line($"reader.ThrowMissing({namesField}, {Variable(i)}, [{indexes}]);");
            }
        }
    }

    private static string Variable(int number) =>
        number == 0 ? "seen" : "seen" + (number + 1).ToString(CultureInfo.InvariantCulture);

    private static string Hex(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
