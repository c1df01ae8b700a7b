using Microsoft.AspNetCore.Mvc;
using PartnerCenter.Tests.Models;

namespace PartnerCenter.Tests.Servers;

/// <summary>The operation as a controller: ASP.NET Core's own formatters write what it returns.</summary>
[ApiController]
public sealed class CustomersController : ControllerBase
{
    [HttpGet("/v1/customers/{id}")]
    public ActionResult<CustomerModel> Get(string id) => id == SampleCustomer.Id ? SampleCustomer.Create() : NotFound();
}
