using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Clientele.Generator.Tests.Infrastructure.Programs;

/// <summary>Says what ASP.NET Core MVC's model binding has read.</summary>
[ApiController]
public sealed class BindingController : ControllerBase
{
    [HttpGet("/routes/{id}/{name}/{when}/{uid}/{flag}/{ratio}")]
    public string Routes(int id, string name, DateOnly when, Guid uid, bool flag, double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}|{name}|{when:O}|{uid}|{flag}|{ratio}");

    [HttpGet("/queries")]
    public string Queries(
        [FromQuery] string[] tags,
        [FromQuery] int[] numbers,
        [FromQuery] DateTimeOffset? at,
        [FromQuery] TimeOnly? time,
        [FromQuery] DayOfWeek? level,
        [FromQuery(Name = "a b&c")] string? odd,
        [FromQuery] decimal? price
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join("/", tags)}|{string.Join("/", numbers)}|{at:O}|{time:O}|{level}|{odd}|{price}"
        );

    [HttpGet("/objects")]
    public string Objects([FromQuery] Area area, [FromQuery] Dictionary<string, int> counts, [FromQuery] Area spread) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{area.Width}x{area.Height} {string.Join("/", area.Names)}|{string.Join("/", counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}"))}|{spread.Width}x{spread.Height}"
        );

    [HttpGet("/headers")]
    public string Headers(
        [FromHeader(Name = "X-Ids")] int[] ids,
        [FromHeader(Name = "X-Names")] string[] names,
        [FromHeader(Name = "X-When")] DateTimeOffset when,
        [FromHeader(Name = "X-Text")] string text
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join("/", ids)}|{string.Join("/", names)}|{when:O}|{text}"
        );

    [HttpGet("/cookies")]
    public string Cookies() =>
        string.Join(
            "|",
            Request
                .Cookies.OrderBy(static cookie => cookie.Key, StringComparer.Ordinal)
                .Select(static cookie => $"{cookie.Key}={cookie.Value}")
        );

    [HttpPost("/forms")]
    [Consumes("application/x-www-form-urlencoded")]
    public string Forms(
        [FromForm] string name,
        [FromForm] int age,
        [FromForm] string[] tags,
        [FromForm] DateOnly born
    ) => string.Create(CultureInfo.InvariantCulture, $"{name}|{age}|{string.Join("/", tags)}|{born:O}");

    [HttpPost("/parts")]
    [Consumes("multipart/form-data")]
    public string Parts([FromForm] string name, [FromForm] int age, [FromForm] string[] tags, IFormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var reader = new System.IO.StreamReader(file.OpenReadStream());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}|{age}|{string.Join("/", tags)}|{file.FileName}|{reader.ReadToEnd()}"
        );
    }

    /// <summary>An object in a query.</summary>
    public sealed class Area
    {
        public int Width { get; set; }

        public int Height { get; set; }

        public IList<string> Names { get; } = [];
    }
}
