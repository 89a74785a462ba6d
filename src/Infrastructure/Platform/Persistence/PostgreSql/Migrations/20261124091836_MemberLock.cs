using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MemberLock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "LockedAt",
                table: "Members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_LockedAt",
                table: "Members",
                column: "LockedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Members_LockedAt",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "LockedAt",
                table: "Members");
        }
    }
}
